package dev.plumb.ui.access;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Span;
import dev.plumb.application.access.UserRow;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.UserState;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.Texts;
import java.util.function.Consumer;

/** The "..." of each user. */
final class UserMenus {

    private final UserId me;
    private final UserDialogs dialogs;
    private final Consumer<UserRow> edit;

    UserMenus(UserId me, UserDialogs dialogs, Consumer<UserRow> edit) {
        this.me = me;
        this.dialogs = dialogs;
        this.edit = edit;
    }

    Button of(UserRow row) {
        Button more = new Button(Icon.MORE.create());
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.setAriaLabel(Texts.get("shared.actions", row.user().name()));
        more.getElement().setAttribute("aria-haspopup", "menu");
        ContextMenu menu = new ContextMenu(more);
        menu.setOpenOnClick(true);
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
        return more;
    }

    private static Span line(Icon icon, String key) {
        Span line = new Span(icon.create(), new Span(Texts.get(key)));
        line.addClassName("plumb-row");
        return line;
    }
}
