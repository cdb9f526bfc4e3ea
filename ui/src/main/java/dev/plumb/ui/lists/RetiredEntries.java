package dev.plumb.ui.lists;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dev.plumb.ui.shared.Texts;
import java.util.List;

/** What a list does not offer any more, and what can be offered again. */
final class RetiredEntries extends Section {
    private final UnorderedList list = new UnorderedList();

    RetiredEntries() {
        addClassName("plumb-retired");
        Paragraph why = new Paragraph(Texts.get("lists.retired.why"));
        why.addClassName("plumb-quiet");
        add(new H2(Texts.get("lists.retired")), why, list);
    }

    void show(List<Component> lines) {
        list.removeAll();
        lines.forEach(line -> list.add(new ListItem(line)));
        setVisible(!lines.isEmpty());
    }
}
