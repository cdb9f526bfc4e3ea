package dev.plumb.ui.conversion;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.UI;
import dev.plumb.application.opportunities.ConvertLeadToDeal;
import dev.plumb.application.opportunities.OpportunityDetail;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.history.StaleData;
import dev.plumb.domain.opportunities.OpportunityFields;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.Phase;
import dev.plumb.domain.shared.NotFound;
import dev.plumb.ui.leads.LeadConversion;
import dev.plumb.ui.opportunities.OpportunityInputs;
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
    private final OpportunityInputs inputs;
    private final Overtaken overtaken;
    private final Acts acts;
    private final Notices notices;

    LeadConversions(
            OpportunityDetail details,
            ConvertLeadToDeal convertLeadToDeal,
            OpportunityInputs inputs,
            Overtaken overtaken,
            Acts acts,
            Notices notices) {
        this.details = details;
        this.convertLeadToDeal = convertLeadToDeal;
        this.inputs = inputs;
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
            new ConvertToDealDialog(lead, inputs, this::save, whenClosed).open();
        }
    }

    private boolean save(ConvertToDealDialog dialog, ConvertLeadToDeal.Command command) {
        return acts.get(() -> convert(dialog, command)).orElse(false);
    }

    /**
     * @return whether it is a deal now
     */
    private boolean convert(ConvertToDealDialog dialog, ConvertLeadToDeal.Command command) {
        try {
            OperationId operation = convertLeadToDeal.handle(command);
            dialog.close();
            go(command.id());
            notices.done(
                    Texts.get("conversion.is-deal", named(command), number(command.id())),
                    operation,
                    () -> UI.getCurrentOrThrow().navigate(Addresses.lead(command.id())));
            return true;
        } catch (StaleData stale) {
            if (overtaken.by(stale, command.id(), Phase.DEAL)) {
                return true;
            }
            details.find(command.id()).ifPresent(dialog::refresh);
            return false;
        }
    }

    private static String named(ConvertLeadToDeal.Command command) {
        return requireNonNull(command.details().get(OpportunityFields.TITLE)).value();
    }

    private static String number(OpportunityId id) {
        return Long.toString(id.value());
    }

    private static void go(OpportunityId deal) {
        UI.getCurrentOrThrow().navigate(Addresses.deal(deal));
    }
}
