package dev.plumb.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import dev.plumb.application.access.UserTag;
import dev.plumb.domain.access.User;
import dev.plumb.ui.security.SignOut;
import dev.plumb.ui.shared.Addresses;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.Texts;
import dev.plumb.ui.shared.UserAvatar;
import org.jspecify.annotations.Nullable;

/** Who is signed in; language, colours and the way out. */
final class UserMenu extends Div {

    private final PreferenceChoices choices;
    private final SignOut signOut;
    private @Nullable User shown;

    UserMenu(User user, PreferenceChoices choices, SignOut signOut) {
        this.choices = choices;
        this.signOut = signOut;
        addClassName("plumb-user");
        show(user);
    }

    void show(User user) {
        if (shown != null && shown.name().equals(user.name()) && shown.role() == user.role()) {
            return;
        }
        shown = user;
        removeAll();
        add(
                new UserAvatar(new UserTag(user.id(), user.name(), true)).large(),
                who(user),
                menu(user));
    }

    private static Div who(User user) {
        Div name = new Div(user.name());
        name.addClassNames("plumb-user-name", "plumb-cut");
        Div role = new Div(Texts.get("role." + user.role().name()));
        role.addClassNames("plumb-meta", "plumb-cut");
        return new Div(name, role);
    }

    private MenuBar menu(User user) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem more = bar.addItem(Icon.MORE.create());
        more.setAriaLabel(Texts.get("shell.user-menu", user.name()));
        SubMenu menu = more.getSubMenu();
        menu.addItem(
                Texts.get("shell.profile"),
                _ -> UI.getCurrentOrThrow().navigate(Addresses.PROFILE));
        choices.addLanguages(menu.addItem(Texts.get("shell.language")).getSubMenu());
        choices.addSchemes(menu.addItem(Texts.get("shell.colors")).getSubMenu());
        menu.addSeparator();
        menu.addItem(Texts.get("shell.sign-out"), _ -> signOut.now());
        return bar;
    }
}
