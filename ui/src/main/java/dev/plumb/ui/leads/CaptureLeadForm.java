package dev.plumb.ui.leads;

import dev.plumb.application.opportunities.CaptureLead;
import dev.plumb.domain.opportunities.Source;
import dev.plumb.ui.opportunities.OpportunityForm;
import dev.plumb.ui.opportunities.OpportunityInputs;
import java.util.Optional;

/** Describes a new lead. */
final class CaptureLeadForm extends OpportunityForm {

    CaptureLeadForm(OpportunityInputs inputs) {
        super(inputs, inputs.newOwner());
    }

    @Override
    protected boolean isMoreComplete() {
        return hasContact();
    }

    /** Empty if something is missing or wrong; then it is said at the field. */
    Optional<CaptureLead.Command> command() {
        return isComplete()
                ? Optional.of(
                        new CaptureLead.Command(
                                title(),
                                person(),
                                organization(),
                                Source.MANUALLY_CREATED,
                                details()))
                : Optional.empty();
    }
}
