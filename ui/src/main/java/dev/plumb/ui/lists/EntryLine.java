package dev.plumb.ui.lists;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.plumb.application.lists.CompanyLists.EntryRow;
import dev.plumb.domain.lists.Entry;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.Texts;

/** An entry in its list: how it looks, how often it stands somewhere, what can be done with it. */
final class EntryLine extends Div {
    private final NativeButton name;

    /** What can be done with an entry. */
    interface Deeds {

        void edit(Entry entry);

        void merge(EntryRow row);

        void retire(Entry entry);

        void restore(Entry entry);
    }

    /**
     * @param mergeable whether there is something to merge it into
     */
    EntryLine(EntryRow row, boolean mergeable, Deeds deeds) {
        Entry entry = row.entry();
        name = new NativeButton(entry.name(), _ -> deeds.edit(entry));
        name.addClassName("plumb-entry-name");
        name.getElement().setAttribute("title", Texts.get("shared.edit"));
        Span uses = new Span(ListWords.uses(row));
        uses.addClassName("plumb-meta");
        addClassName("plumb-entry");
        add(new EntryMark(entry.color(), entry.icon()), name, uses);
        if (!entry.isOffered()) {
            Button restore = new Button(Texts.get("lists.restore"), _ -> deeds.restore(entry));
            restore.addThemeVariants(ButtonVariant.SMALL);
            restore.setAriaLabel(Texts.get("lists.restore-one", entry.name()));
            add(restore);
        }
        add(menu(row, mergeable, deeds));
    }

    void focusName() {
        name.focus();
    }

    private static Button menu(EntryRow row, boolean mergeable, Deeds deeds) {
        Entry entry = row.entry();
        Button more = new Button(Icon.MORE.create());
        more.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        more.setAriaLabel(Texts.get("shared.actions", entry.name()));
        more.getElement().setAttribute("aria-haspopup", "menu");
        ContextMenu menu = new ContextMenu(more);
        menu.setOpenOnClick(true);
        menu.addItem(Texts.get("shared.edit"), _ -> deeds.edit(entry));
        if (mergeable) {
            menu.addItem(Texts.get("lists.merge"), _ -> deeds.merge(row));
        }
        if (entry.isOffered()) {
            menu.addItem(Texts.get("lists.retire"), _ -> deeds.retire(entry));
        } else {
            menu.addItem(Texts.get("lists.restore"), _ -> deeds.restore(entry));
        }
        return more;
    }
}
