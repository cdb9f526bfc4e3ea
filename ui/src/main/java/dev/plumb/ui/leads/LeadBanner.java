package dev.plumb.ui.leads;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.domain.opportunities.Lifecycle;
import dev.plumb.domain.opportunities.Phase;
import dev.plumb.ui.shared.Addresses;
import dev.plumb.ui.shared.Formats;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.Texts;
import java.time.Instant;

/** Says that a lead is archived, deleted, or no lead any more, and what can be done about it. */
final class LeadBanner extends Div {
    private final Formats formats;
    private final Runnable restore;

    LeadBanner(Formats formats, Runnable restore) {
        this.formats = formats;
        this.restore = restore;
        addClassName("plumb-banner");
        getElement().setAttribute("data-kind", "warn");
        getElement().setAttribute("role", "status");
    }

    void show(OpportunityDetails lead) {
        removeAll();
        if (lead.phase() == Phase.DEAL) {
            say(Icon.TO_DEAL, Texts.get("leads.banner.deal"));
            Anchor deal =
                    new Anchor(Addresses.deal(lead.id()), Texts.get("leads.banner.open-deal"));
            deal.getElement().setAttribute("router-link", true);
            add(deal);
        } else {
            switch (lead.lifecycle()) {
                case Lifecycle.Active() -> {}
                case Lifecycle.Archived(Instant at) ->
                        readOnly(Icon.ARCHIVE, "leads.banner.archived", at, lead);
                case Lifecycle.Deleted(Instant at) ->
                        readOnly(Icon.TRASH, "leads.banner.deleted", at, lead);
            }
        }
        setVisible(getComponentCount() > 0);
    }

    private void readOnly(Icon icon, String key, Instant at, OpportunityDetails lead) {
        say(icon, Texts.get(key, formats.relative(at)));
        if (lead.mayEdit()) {
            add(new Button(Texts.get("leads.restore"), _ -> restore.run()));
        }
    }

    private void say(Icon icon, String text) {
        add(icon.create(), new Paragraph(text));
    }
}
