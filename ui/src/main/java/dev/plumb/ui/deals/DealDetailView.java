package dev.plumb.ui.deals;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.domain.history.ItemKind;
import dev.plumb.domain.history.ItemRef;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.Phase;
import dev.plumb.domain.shared.NotFound;
import dev.plumb.ui.opportunities.OpportunityEditing;
import dev.plumb.ui.shared.Addresses;
import dev.plumb.ui.shared.CompanyNews;
import dev.plumb.ui.shared.LiveUpdates;
import dev.plumb.ui.shared.PageTitle;
import dev.plumb.ui.shared.Unsaved;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A deal in full. */
@Route("deals/:number([0-9]{1,18})")
@PermitAll
final class DealDetailView extends Div
        implements BeforeEnterObserver,
                BeforeLeaveObserver,
                AfterNavigationObserver,
                HasDynamicTitle {
    private final DealReader reader;
    private final DealParts parts;
    private final LiveUpdates live;
    private @Nullable DealPage page;
    private @Nullable OpportunityDetails shown;
    private boolean listening;

    DealDetailView(DealReader reader, DealParts parts, LiveUpdates live) {
        this.reader = reader;
        this.parts = parts;
        this.live = live;
        addClassNames("plumb-view", "plumb-deal");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OpportunityId id =
                new OpportunityId(event.getRouteParameters().getLong("number").orElseThrow());
        OpportunityDetails details = reader.find(id).orElseThrow(() -> new NotFound(id));
        if (details.phase() == Phase.LEAD) {
            event.forwardTo(Addresses.lead(id));
            return;
        }
        shown = details;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (!listening) {
            live.listen(this, this::changed);
            listening = true;
        }
        removeAll();
        OpportunityDetails details = requireNonNull(shown);
        DealPage opened =
                new DealPage(
                        parts, reader, details.id(), () -> requireNonNull(shown), this::reread);
        page = opened;
        add(opened.parts());
        reread();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (page != null && page.isTouched() && canStillBeSaved()) {
            Unsaved.ask(event, () -> {});
        }
    }

    @Override
    public String getPageTitle() {
        return shown == null ? "" : shown.title();
    }

    private boolean canStillBeSaved() {
        return reader.find(requireNonNull(shown).id())
                .filter(now -> now.phase() == Phase.DEAL && OpportunityEditing.isActive(now))
                .isPresent();
    }

    private void reread() {
        OpportunityId id = requireNonNull(shown).id();
        reader.find(id)
                .ifPresentOrElse(
                        this::show, () -> getUI().ifPresent(ui -> ui.navigate(Addresses.deal(id))));
    }

    private void show(OpportunityDetails details) {
        shown = details;
        if (details.phase() == Phase.LEAD) {
            getUI().ifPresent(ui -> ui.navigate(Addresses.lead(details.id())));
        } else {
            requireNonNull(page).show(details);
            PageTitle.set(details.title());
        }
    }

    private void changed(Set<ItemRef> items) {
        OpportunityDetails before = shown;
        if (before == null
                || !(CompanyNews.isAmong(items)
                        || items.contains(
                                new ItemRef(ItemKind.OPPORTUNITY, before.id().value())))) {
            return;
        }
        DealPage open = requireNonNull(page);
        if (open.isEditing() && reader.hasMoved(before)) {
            open.showChanged(reader.lastActor(before.id()));
        } else if (open.isEditing()) {
            open.showStory(before);
        } else {
            reread();
        }
    }
}
