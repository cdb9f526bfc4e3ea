package dev.plumb.ui.lists;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import dev.plumb.domain.lists.ListKind;
import dev.plumb.domain.shared.NotFound;
import dev.plumb.ui.shared.Addresses;
import dev.plumb.ui.shared.AdminHeader;
import dev.plumb.ui.shared.AdminUpdates;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.Texts;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** Channels, lost reasons and types of activities, one of them at a time as the address says. */
@Route(Addresses.ADMIN_LISTS)
@RolesAllowed("ADMIN")
final class ListsView extends Div implements HasUrlParameter<String>, HasDynamicTitle {
    private final ListActs acts;
    private final AdminUpdates updates;
    private final ListTabs tabs = new ListTabs();
    private final Button add = new Button(Icon.PLUS.create(), _ -> addEntry());
    private final Div page = new Div();
    private final Scroller scroller = new Scroller(page);
    private ListKind kind = ListKind.CHANNEL;
    private @Nullable ListEditor editor;

    ListsView(ListActs acts, AdminUpdates updates) {
        this.acts = acts;
        this.updates = updates;
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Div toolbar = new Div(tabs);
        toolbar.addClassName("plumb-toolbar");
        addClassName("plumb-view");
        add(AdminHeader.of(Texts.get("shell.lists"), add), toolbar, scroller);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String word) {
        kind =
                word == null
                        ? ListKind.CHANNEL
                        : ListTabs.read(word).orElseThrow(() -> new NotFound(word));
        tabs.choose(kind);
        add.setText(ListWords.adding(kind));
        ListEditor shown = new ListEditor(kind, acts);
        editor = shown;
        page.removeAll();
        page.add(shown);
        if (kind == ListKind.LOST_REASON) {
            FreeReasonsSwitch free = new FreeReasonsSwitch(acts);
            page.addComponentAsFirst(free);
            ListChanges.follow(shown, updates, free::show);
        }
        ListChanges.follow(shown, updates, shown::show);
        scroller.scrollToTop();
    }

    private void addEntry() {
        if (editor != null) {
            editor.add();
        }
    }

    @Override
    public String getPageTitle() {
        return ListWords.name(kind);
    }
}
