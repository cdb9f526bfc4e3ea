package dev.plumb.ui.leads;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.plumb.application.opportunities.LeadInbox;
import dev.plumb.ui.shared.Texts;

/** How many leads match, and how many nobody has opened. */
final class InboxFoot extends Div {
    private static final int MOST = 99;

    private final Span count = new Span();
    private final Span unseen = new Span();

    InboxFoot() {
        addClassName("plumb-grid-foot");
        getElement().setAttribute("role", "status");
        add(count, unseen);
    }

    void show(LeadInboxViewModel model) {
        count.setText(
                model.hasTooMany()
                        ? Texts.get("leads.count-many", LeadInbox.MOST_FOUND)
                        : Texts.get("leads.count", model.count()));
        unseen.setText(
                model.unseen() > MOST
                        ? Texts.get("leads.unseen-many", MOST)
                        : Texts.get("leads.unseen", model.unseen()));
        unseen.setVisible(model.unseen() > 0 && !model.isFiltered());
    }
}
