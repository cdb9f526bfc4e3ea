package dev.plumb.ui.security;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dev.plumb.ui.shared.SingleClick;
import dev.plumb.ui.shared.Texts;
import java.util.List;
import java.util.function.Supplier;

/** A section of browsers by which somebody gets in. */
public final class AccessList extends Section {

    private final H2 title;
    private final String key;
    private final transient Supplier<List<AccessRow>> rows;
    private final transient Runnable endAll;

    /**
     * @param key of the title; those of its text, of the text without rows, and of the button that
     *     ends all are below it
     * @param endAll what the button does that there is for more than one row
     */
    AccessList(String key, Supplier<List<AccessRow>> rows, Runnable endAll) {
        this.key = key;
        this.rows = rows;
        this.endAll = endAll;
        title = new H2(Texts.get(key));
        title.getElement().setAttribute("tabindex", "-1");
        addClassName("plumb-profile-section");
        show();
    }

    /** The keyboard goes on from the title. */
    void focusTitle() {
        title.getElement().callJsFunction("focus");
    }

    /** Shows what there is now. */
    public void show() {
        removeAll();
        List<AccessRow> shown = rows.get();
        Paragraph text =
                new Paragraph(
                        shown.isEmpty() ? Texts.get(key + ".none") : Texts.get(key + ".text"));
        text.addClassName("plumb-quiet");
        add(title, text);
        if (shown.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plumb-access-list");
        shown.forEach(list::add);
        add(list);
        if (shown.size() > 1) {
            Button all = new Button(Texts.get(key + ".end-all"));
            SingleClick.on(all, endAll);
            add(all);
        }
    }
}
