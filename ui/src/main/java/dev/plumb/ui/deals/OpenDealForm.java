package dev.plumb.ui.deals;

import dev.plumb.application.opportunities.OpenDeal;
import dev.plumb.domain.pipelines.StageId;
import dev.plumb.ui.opportunities.OpportunityForm;
import dev.plumb.ui.opportunities.OpportunityInputs;
import dev.plumb.ui.shared.StageSelect;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Describes a new deal. */
final class OpenDealForm extends OpportunityForm {
    private final StageSelect stage;

    /**
     * @param first where it shall begin; null for the first stage of the first pipeline
     */
    OpenDealForm(OpportunityInputs inputs, @Nullable StageId first) {
        this(inputs, inputs.stage());
        if (first != null) {
            stage.setValue(first);
        }
    }

    private OpenDealForm(OpportunityInputs inputs, StageSelect stage) {
        super(inputs, inputs.newOwner(), stage);
        this.stage = stage;
        stage.addClassName("plumb-wide");
    }

    /** Empty if something is missing or wrong; then it is said at the field. */
    Optional<OpenDeal.Command> command() {
        StageId where = stage.getValue();
        return where != null && isComplete()
                ? Optional.of(
                        new OpenDeal.Command(title(), where, person(), organization(), details()))
                : Optional.empty();
    }
}
