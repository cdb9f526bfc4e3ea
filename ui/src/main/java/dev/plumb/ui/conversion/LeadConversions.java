package dev.plumb.ui.conversion;

import com.vaadin.flow.component.UI;
import dev.plumb.application.opportunities.ConvertLeadToDeal;
import dev.plumb.application.opportunities.OpportunityDetail;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.history.StaleData;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.Phase;
import dev.plumb.domain.shared.NotFound;
import dev.plumb.ui.leads.LeadConversion;
import dev.plumb.ui.shared.Acts;
import dev.plumb.ui.shared.Addresses;
import dev.plumb.ui.shared.Notices;
import dev.plumb.ui.shared.Texts;
import org.springframework.stereotype.Component;

/** Opens the dialog that makes a lead a deal, and follows it to the deal. */
@Component
class LeadConversions implements LeadConversion {

    private final OpportunityDetail details;
    private final ConvertLeadToDeal convertLeadToDeal;
    private final ConversionChoices choices;
    private final Overtaken overtaken;
    private final Acts acts;
    private final Notices notices;

    LeadConversions(
            OpportunityDetail details,
            ConvertLeadToDeal convertLeadToDeal,
            ConversionChoices choices,
            Overtaken overtaken,
            Acts acts,
            Notices notices) {
        this.details = details;
        this.convertLeadToDeal = convertLeadToDeal;
        this.choices = choices;
        this.overtaken = overtaken;
        this.acts = acts;
        this.notices = notices;
    }

    @Override
    public void open(OpportunityId lead, Runnable whenClosed) {
        acts.get(() -> details.find(lead).orElseThrow(() -> new NotFound(lead)))
                .ifPresentOrElse(found -> open(found, whenClosed), whenClosed);
    }

    private void open(OpportunityDetails lead, Runnable whenClosed) {
        if (lead.phase() == Phase.DEAL) {
            whenClosed.run();
            go(lead.id());
        } else {
            new ConvertToDealDialog(lead, choices, this::save, whenClosed).open();
        }
    }

    private void save(ConvertToDealDialog dialog, ConvertLeadToDeal.Command command) {
        acts.run(() -> convert(dialog, command));
    }

    private void convert(ConvertToDealDialog dialog, ConvertLeadToDeal.Command command) {
        try {
            OperationId operation = convertLeadToDeal.handle(command);
            dialog.close();
            go(command.id());
            notices.done(
                    Texts.get("conversion.is-deal", dialog.named(), number(command.id())),
                    operation,
                    () -> UI.getCurrentOrThrow().navigate(Addresses.lead(command.id())));
        } catch (StaleData stale) {
            if (overtaken.by(stale, command.id(), Phase.DEAL)) {
                dialog.close();
            } else {
                details.find(command.id()).ifPresent(dialog::refresh);
            }
        }
    }

    private static String number(OpportunityId id) {
        return Long.toString(id.value());
    }

    private static void go(OpportunityId deal) {
        UI.getCurrentOrThrow().navigate(Addresses.deal(deal));
    }
}
