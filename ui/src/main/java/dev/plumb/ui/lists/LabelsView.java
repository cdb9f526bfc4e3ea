package dev.plumb.ui.lists;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.plumb.domain.lists.ListKind;
import dev.plumb.ui.shared.Addresses;
import dev.plumb.ui.shared.AdminHeader;
import dev.plumb.ui.shared.AdminUpdates;
import dev.plumb.ui.shared.Icon;
import jakarta.annotation.security.RolesAllowed;

/** The labels that leads and deals are marked with. */
@Route(Addresses.ADMIN_LABELS)
@RolesAllowed("ADMIN")
final class LabelsView extends Div implements HasDynamicTitle {
    LabelsView(ListActs acts, AdminUpdates updates) {
        addClassName("plumb-view");
        ListEditor editor = new ListEditor(ListKind.LABEL, acts);
        Button add =
                new Button(ListWords.adding(ListKind.LABEL), Icon.PLUS.create(), _ -> editor.add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add(AdminHeader.of(ListWords.name(ListKind.LABEL), add), new Scroller(editor));
        ListChanges.follow(this, updates, editor::show);
    }

    @Override
    public String getPageTitle() {
        return ListWords.name(ListKind.LABEL);
    }
}
