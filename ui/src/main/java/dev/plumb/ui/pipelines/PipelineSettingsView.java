package dev.plumb.ui.pipelines;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.plumb.application.access.Colleagues;
import dev.plumb.application.pipelines.PipelineSettings;
import dev.plumb.application.pipelines.PipelineSettings.PipelineEntry;
import dev.plumb.domain.pipelines.PipelineId;
import dev.plumb.domain.shared.NotFound;
import dev.plumb.ui.shared.Addresses;
import dev.plumb.ui.shared.AdminHeader;
import dev.plumb.ui.shared.AdminPanes;
import dev.plumb.ui.shared.AdminUpdates;
import dev.plumb.ui.shared.CompanyNews;
import dev.plumb.ui.shared.EmptyState;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.Texts;
import dev.plumb.ui.shared.Unsaved;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All pipelines, and the stages of the one that is chosen. */
@Route(Addresses.ADMIN_PIPELINES + "/:id?([0-9]{1,18})")
@RolesAllowed("ADMIN")
final class PipelineSettingsView extends Div
        implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final PipelineSettings settings;
    private final Colleagues colleagues;
    private final PipelineChanges changes;
    private final AdminPanes panes;
    private final PipelineList list = new PipelineList(this::reorder);
    private List<PipelineEntry> entries = List.of();
    private @Nullable PipelineId chosen;
    private @Nullable PipelineForm form;

    PipelineSettingsView(
            PipelineSettings settings,
            Colleagues colleagues,
            PipelineChanges changes,
            AdminUpdates updates) {
        this.settings = settings;
        this.colleagues = colleagues;
        this.changes = changes;
        panes = new AdminPanes(getPageTitle(), Addresses.ADMIN_PIPELINES);
        panes.showList(list);
        Button add = new Button(Texts.get("pipelines.add"), Icon.PLUS.create(), _ -> askForNew());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        addClassName("plumb-view");
        add(AdminHeader.of(getPageTitle(), add), panes);
        updates.listen(
                this,
                items -> {
                    if (CompanyNews.isAmong(items)) {
                        follow();
                    }
                });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        chosen = event.getRouteParameters().getLong("id").map(PipelineId::new).orElse(null);
        entries = settings.pipelines();
        if (chosen != null && find(chosen).isEmpty()) {
            throw new NotFound(chosen);
        }
        show();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (form != null && form.isTouched() && find(form.id()).isPresent()) {
            Unsaved.ask(event, () -> {});
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.get("pipelines.title");
    }

    private void show() {
        list.show(entries, shown());
        if (entries.isEmpty()) {
            form = null;
            panes.showHint(
                    new EmptyState(
                            Icon.BOARD,
                            Texts.get("pipelines.empty"),
                            Texts.get("pipelines.empty.text")));
        } else if (chosen == null) {
            PipelineForm first = form(entries.getFirst());
            first.addClassName("plumb-desk");
            panes.showHint(first);
        } else {
            find(chosen).map(this::form).ifPresent(panes::showChosen);
        }
    }

    private PipelineForm form(PipelineEntry entry) {
        PipelineForm shown =
                new PipelineForm(entry, entries, colleagues.teams(), changes, this::reread);
        form = shown;
        return shown;
    }

    /** What had the focus is there no more. */
    private void reread() {
        entries = settings.pipelines();
        show();
        if (form != null) {
            form.focus();
        }
    }

    /** Returns whether it was done; the list shows that order already then. */
    private boolean reorder(List<PipelineEntry> order) {
        boolean done = changes.reorder(entries, order);
        if (done) {
            entries = order;
        } else {
            follow();
        }
        return done;
    }

    /** Shows what others changed. */
    void follow() {
        List<PipelineEntry> now = settings.pipelines();
        if (now.equals(entries)) {
            return;
        }
        List<String> names = names();
        String left = form == null ? "" : find(form.id()).map(PipelineEntry::name).orElse("");
        entries = now;
        if (chosen != null && find(chosen).isEmpty()) {
            changes.leaveRemoved(left);
        } else if (form != null && (form.isTouched() || names.equals(names()) && isShown(form))) {
            list.show(entries, shown());
            keep(form);
        } else {
            show();
        }
    }

    private boolean isShown(PipelineForm open) {
        return find(open.id()).filter(open::isOf).isPresent();
    }

    private void keep(PipelineForm open) {
        find(open.id()).ifPresent(open::count);
        if (!isShown(open)) {
            open.warn();
        }
    }

    private List<String> names() {
        return entries.stream().map(PipelineEntry::name).toList();
    }

    private Optional<PipelineEntry> find(PipelineId id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    private @Nullable PipelineId shown() {
        return chosen != null || entries.isEmpty() ? chosen : entries.getFirst().id();
    }

    private void askForNew() {
        new AddPipelineDialog(entries, changes::create).open();
    }
}
