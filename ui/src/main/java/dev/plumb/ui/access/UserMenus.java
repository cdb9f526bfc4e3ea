package dev.plumb.ui.access;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.contextmenu.GridContextMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import dev.plumb.application.access.UserRow;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.UserState;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.Texts;
import java.util.function.Consumer;

/** The "..." of each user, whose menu is one for all: it is there for as long as the list is. */
final class UserMenus {

    private static final String BUTTON =
            """
            <vaadin-button class="plumb-user-more" theme="tertiary icon" aria-haspopup="menu" \
            aria-label=${item.actions}><vaadin-icon class="plumb-icon" aria-hidden="true" \
            src="icons/icons.svg" symbol="more"></vaadin-icon></vaadin-button>\
            """;
    private static final String BY_BUTTON_ALONE =
            "this.preventContextMenu = event => !event.target.closest('.plumb-user-more')";

    private final UserId me;
    private final UserDialogs dialogs;
    private final Consumer<UserRow> edit;

    UserMenus(UserId me, UserDialogs dialogs, Consumer<UserRow> edit) {
        this.me = me;
        this.dialogs = dialogs;
        this.edit = edit;
    }

    LitRenderer<UserRow> button() {
        return LitRenderer.<UserRow>of(BUTTON)
                .withProperty("actions", row -> Texts.get("shared.actions", row.user().name()));
    }

    void openIn(Grid<UserRow> grid) {
        GridContextMenu<UserRow> menu = new GridContextMenu<>(grid);
        menu.setOpenOnClick(true);
        menu.setDynamicContentHandler(row -> {
            menu.removeAll();
            fill(menu, row);
            return true;
        });
        grid.addAttachListener(_ -> grid.getElement().executeJs(BY_BUTTON_ALONE));
    }

    private void fill(GridContextMenu<UserRow> menu, UserRow row) {
        menu.addItem(line(Icon.EDIT, "access.edit"), _ -> edit.accept(row));
        if (row.state() == UserState.DEACTIVATED) {
            menu.addItem(line(Icon.UNDO, "access.reactivate"), _ -> dialogs.reactivate(row));
        } else {
            String link = row.state() == UserState.INVITED ? "access.invite-again" : "access.reset";
            menu.addItem(line(Icon.LINK, link), _ -> dialogs.makeLink(row));
        }
        menu.addItem(line(Icon.MOVE, "access.hand-over"), _ -> dialogs.handOver(row));
        if (row.state() != UserState.DEACTIVATED && !row.id().equals(me)) {
            menu.addSeparator();
            menu.addItem(line(Icon.LOCK, "access.deactivate"), _ -> dialogs.deactivate(row));
        }
    }

    private static Span line(Icon icon, String key) {
        Span line = new Span(icon.create(), new Span(Texts.get(key)));
        line.addClassName("plumb-row");
        return line;
    }
}
