package dev.plumb.ui.deals;

import dev.plumb.application.opportunities.OpenDeal;
import dev.plumb.domain.pipelines.StageId;
import dev.plumb.ui.opportunities.OpportunityForm;
import dev.plumb.ui.opportunities.OpportunityInputs;
import dev.plumb.ui.shared.StageSelect;
import dev.plumb.ui.shared.Texts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Describes a new deal. */
final class OpenDealForm extends OpportunityForm {
    private final StageSelect stage;

    /**
     * @param first where it shall begin; null for where one's own deals begin
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

    @Override
    protected boolean isMoreComplete() {
        return check(stage, stage.isEmpty() ? Texts.get("error.stage.required") : null);
    }

    /** Empty if something is missing or wrong; then it is said at the field. */
    Optional<OpenDeal.Command> command() {
        StageId where = stage.getValue();
        return isComplete() && where != null
                ? Optional.of(
                        new OpenDeal.Command(title(), where, person(), organization(), details()))
                : Optional.empty();
    }
}
