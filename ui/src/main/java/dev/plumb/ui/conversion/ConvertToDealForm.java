package dev.plumb.ui.conversion;

import dev.plumb.application.opportunities.ConvertLeadToDeal;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.domain.opportunities.OpportunityFields;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.Placement;
import dev.plumb.domain.pipelines.StageId;
import dev.plumb.domain.shared.Version;
import dev.plumb.ui.opportunities.OpportunityForm;
import dev.plumb.ui.opportunities.OpportunityInputs;
import dev.plumb.ui.shared.StageSelect;
import dev.plumb.ui.shared.Texts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Describes the deal that a lead becomes. */
final class ConvertToDealForm extends OpportunityForm {
    private final OpportunityId id;
    private Version version;
    private final StageSelect stage;

    ConvertToDealForm(OpportunityDetails lead, OpportunityInputs inputs) {
        this(lead, inputs, inputs.stage(lead.owner().id()));
    }

    private ConvertToDealForm(
            OpportunityDetails lead, OpportunityInputs inputs, StageSelect stage) {
        super(inputs, inputs.owner(), stage);
        this.stage = stage;
        stage.addClassName("plumb-wide");
        id = lead.id();
        version = lead.version();
        show(lead);
    }

    @Override
    protected void show(OpportunityDetails lead) {
        version = lead.version();
        super.show(lead);
        fill(stage, () -> offer(lead.placement()));
    }

    @Override
    protected boolean isMoreComplete() {
        return check(stage, stage.isEmpty() ? Texts.get("error.stage.required") : null);
    }

    /** Empty if something is missing or wrong; then it is said at the field. */
    Optional<ConvertLeadToDeal.Command> command() {
        StageId where = stage.getValue();
        if (!isComplete() || where == null) {
            return Optional.empty();
        }
        return Optional.of(
                new ConvertLeadToDeal.Command(
                        id,
                        version,
                        where,
                        person(),
                        organization(),
                        details().and(OpportunityFields.TITLE, title())));
    }

    /** The stage that it had as a deal, if it was one; else the first. */
    private void offer(@Nullable Placement before) {
        if (before != null) {
            stage.setValue(before.stage());
            stage.setHelperText(Texts.get("conversion.stage.before"));
        }
    }
}
