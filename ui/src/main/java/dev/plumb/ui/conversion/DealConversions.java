package dev.plumb.ui.conversion;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import dev.plumb.application.opportunities.ConvertDealToLead;
import dev.plumb.application.opportunities.OpportunityDetail;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.history.StaleData;
import dev.plumb.domain.opportunities.DealStatus;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.Phase;
import dev.plumb.domain.shared.NotFound;
import dev.plumb.ui.deals.DealConversion;
import dev.plumb.ui.opportunities.OpportunityInputs;
import dev.plumb.ui.shared.Acts;
import dev.plumb.ui.shared.Addresses;
import dev.plumb.ui.shared.Notices;
import dev.plumb.ui.shared.Texts;
import org.springframework.stereotype.Component;

/** Makes a deal a lead; asks only where something is missing, or the deal is won or lost. */
@Component
class DealConversions implements DealConversion {

    private final OpportunityDetail details;
    private final ConvertDealToLead convertDealToLead;
    private final OpportunityInputs inputs;
    private final Overtaken overtaken;
    private final Acts acts;
    private final Notices notices;

    DealConversions(
            OpportunityDetail details,
            ConvertDealToLead convertDealToLead,
            OpportunityInputs inputs,
            Overtaken overtaken,
            Acts acts,
            Notices notices) {
        this.details = details;
        this.convertDealToLead = convertDealToLead;
        this.inputs = inputs;
        this.overtaken = overtaken;
        this.acts = acts;
        this.notices = notices;
    }

    @Override
    public void open(OpportunityId deal, Runnable whenClosed) {
        acts.get(() -> find(deal)).ifPresentOrElse(found -> open(found, whenClosed), whenClosed);
    }

    private OpportunityDetails find(OpportunityId deal) {
        return details.find(deal).orElseThrow(() -> new NotFound(deal));
    }

    private void open(OpportunityDetails deal, Runnable whenClosed) {
        if (deal.phase() == Phase.LEAD) {
            whenClosed.run();
            go(deal.id());
        } else if (deal.person() == null && deal.organization() == null) {
            new ConvertToLeadDialog(deal, inputs, this::save, whenClosed).open();
        } else if (isClosed(deal)) {
            ask(deal, whenClosed);
        } else {
            convert(deal, whenClosed);
        }
    }

    private void ask(OpportunityDetails deal, Runnable whenClosed) {
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(Texts.get("conversion.to-lead"));
        question.setText(ConvertToLeadDialog.closedText(deal));
        question.setConfirmText(Texts.get("conversion.to-lead"));
        question.setCancelText(Texts.get("shared.cancel"));
        question.setCancelable(true);
        question.addConfirmListener(_ -> convert(deal, whenClosed));
        question.addCancelListener(_ -> whenClosed.run());
        question.open();
    }

    private void convert(OpportunityDetails deal, Runnable whenClosed) {
        save(deal, new ConvertDealToLead.Command(deal.id(), deal.version(), null, null));
        whenClosed.run();
    }

    private boolean save(ConvertToLeadDialog dialog, ConvertDealToLead.Command command) {
        return acts.get(() -> find(command.id()))
                .filter(deal -> {
                    boolean done = save(deal, command);
                    dialog.refresh(deal);
                    return done;
                })
                .isPresent();
    }

    /**
     * @return whether it is a lead now
     */
    private boolean save(OpportunityDetails deal, ConvertDealToLead.Command command) {
        return acts.get(() -> tryTo(deal, command)).orElse(false);
    }

    private boolean tryTo(OpportunityDetails deal, ConvertDealToLead.Command command) {
        try {
            OperationId operation = convertDealToLead.handle(command);
            go(deal.id());
            notices.done(
                    Texts.get("conversion.is-lead", deal.title(), Long.toString(deal.id().value())),
                    operation,
                    () -> UI.getCurrentOrThrow().navigate(Addresses.deal(deal.id())));
            return true;
        } catch (StaleData stale) {
            return overtaken.by(stale, deal.id(), Phase.LEAD);
        }
    }

    static boolean isClosed(OpportunityDetails deal) {
        return deal.status() != null && !(deal.status() instanceof DealStatus.Open);
    }

    private static void go(OpportunityId lead) {
        UI.getCurrentOrThrow().navigate(Addresses.lead(lead));
    }
}
