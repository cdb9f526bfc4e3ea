package dev.plumb.ui.shell;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import dev.plumb.ui.shared.CreateAction;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.Preferences;
import dev.plumb.ui.shared.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The "+": whatever new can be begun from anywhere; the first also by its key. */
final class CreateMenu extends Div {

    private static final String KEY = "n";

    CreateMenu(List<CreateAction> unordered) {
        addClassName("plumb-create");
        List<CreateAction> actions =
                unordered.stream().sorted(Comparator.comparingInt(CreateAction::order)).toList();
        setVisible(!actions.isEmpty());
        MenuBar bar = new MenuBar();
        MenuItem plus = bar.addItem(Icon.PLUS.create());
        plus.add(Texts.get("shell.new"));
        for (CreateAction action : actions) {
            Div line = line(action);
            if (action == actions.getFirst() && Preferences.current().singleKeys()) {
                line.add(key());
                add(new PageKey(KEY, action::open));
            }
            plus.getSubMenu().addItem(line, _ -> action.open());
        }
        add(bar);
    }

    private static Div line(CreateAction action) {
        Div line = new Div(action.icon().create(), new Span(Texts.get(action.captionKey())));
        line.addClassName("plumb-row");
        return line;
    }

    private static Span key() {
        Span key = new Span(KEY.toUpperCase(Locale.ROOT));
        key.addClassName("plumb-kbd");
        return key;
    }
}
