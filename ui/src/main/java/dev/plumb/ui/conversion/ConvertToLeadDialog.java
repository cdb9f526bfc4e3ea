package dev.plumb.ui.conversion;

import com.vaadin.flow.component.html.Paragraph;
import dev.plumb.application.opportunities.ConvertDealToLead;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.domain.opportunities.DealStatus;
import dev.plumb.ui.opportunities.OpportunityInputs;
import dev.plumb.ui.shared.FormDialog;
import dev.plumb.ui.shared.OrganizationPicker;
import dev.plumb.ui.shared.PersonPicker;
import dev.plumb.ui.shared.Texts;
import java.util.function.BiPredicate;

/** Asks whom a deal without person and organization is about, as a lead is about somebody. */
final class ConvertToLeadDialog extends FormDialog {

    private OpportunityDetails deal;
    private final transient BiPredicate<ConvertToLeadDialog, ConvertDealToLead.Command> convert;
    private final PersonPicker person;
    private final OrganizationPicker organization;

    /**
     * @param convert whether it was done
     */
    ConvertToLeadDialog(
            OpportunityDetails deal,
            OpportunityInputs inputs,
            BiPredicate<ConvertToLeadDialog, ConvertDealToLead.Command> convert,
            Runnable whenClosed) {
        super(Texts.get("conversion.to-lead"), Texts.get("conversion.save"));
        this.deal = deal;
        this.convert = convert;
        person = inputs.person();
        organization = inputs.organization();
        person.proposeOrganization(found -> {
            if (organization.isEmpty()) {
                organization.show(found.id(), found.name());
            }
        });
        setWidth("28rem");
        if (DealConversions.isClosed(deal)) {
            add(new Paragraph(closedText(deal)));
        }
        person.setWidthFull();
        organization.setWidthFull();
        add(new Paragraph(Texts.get("conversion.contact")), person, organization);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                person.focus();
            } else {
                whenClosed.run();
            }
        });
    }

    /** That the deal is won or lost, and that nothing of that is forgotten. */
    static String closedText(OpportunityDetails deal) {
        return Texts.get(
                deal.status() instanceof DealStatus.Won
                        ? "conversion.closed.won"
                        : "conversion.closed.lost");
    }

    /** Goes on from what somebody else has saved meanwhile. */
    void refresh(OpportunityDetails now) {
        deal = now;
    }

    @Override
    protected boolean isTouched() {
        return !person.isEmpty() || !organization.isEmpty() || isRefused();
    }

    @Override
    protected boolean save() {
        if (isRefused()) {
            return false;
        }
        boolean missing = !isTouched();
        person.setErrorMessage(missing ? Texts.get("error.lead.contact.required") : null);
        person.setInvalid(missing);
        return !missing
                && convert.test(
                        this,
                        new ConvertDealToLead.Command(
                                deal.id(),
                                deal.version(),
                                person.getValue(),
                                organization.getValue()));
    }

    /** Whether a name was typed that cannot be taken; its field says why. */
    private boolean isRefused() {
        return person.problem() != null || organization.problem() != null;
    }
}
