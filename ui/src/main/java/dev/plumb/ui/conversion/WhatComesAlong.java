package dev.plumb.ui.conversion;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.Texts;

/** Counts what hangs on a lead: all of it hangs on the deal. */
final class WhatComesAlong extends Aside {

    WhatComesAlong(OpportunityDetails lead) {
        UnorderedList list = new UnorderedList();
        list.addClassName("plumb-along");
        list.add(line(Icon.NOTE, "notes", Integer.toString(lead.notes())));
        list.add(line(Icon.CAL, "activities", Integer.toString(lead.activities())));
        list.add(line(Icon.TAG, "labels", Integer.toString(lead.labels().size())));
        list.add(line(Icon.TIME, "history", Texts.get("conversion.along.all")));
        Paragraph undo = new Paragraph(Texts.get("conversion.along.undo"));
        undo.addClassName("plumb-meta");
        add(new H3(Texts.get("conversion.along")), list, undo);
    }

    private static ListItem line(Icon icon, String what, String count) {
        ListItem line =
                new ListItem(icon.create(), new Span(Texts.get("conversion.along." + what)));
        line.getElement().appendChild(new Element("b").setText(count));
        return line;
    }
}
