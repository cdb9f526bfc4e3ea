package dev.plumb.domain.opportunities;

import static dev.plumb.domain.opportunities.OpportunityFields.LIFECYCLE;
import static dev.plumb.domain.opportunities.OpportunityFields.OWNER;
import static dev.plumb.domain.opportunities.OpportunityFields.PHASE;
import static dev.plumb.domain.opportunities.OpportunityFields.PLACEMENT;
import static dev.plumb.domain.opportunities.OpportunityFields.SOURCE;
import static dev.plumb.domain.opportunities.OpportunityFields.STATUS;
import static dev.plumb.domain.opportunities.OpportunityFields.TITLE;
import static dev.plumb.domain.opportunities.OpportunityFields.VISIBILITY;

import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.Visibility;
import dev.plumb.domain.pipelines.StageId;
import dev.plumb.domain.shared.Edits;
import dev.plumb.domain.shared.RuleViolation;
import dev.plumb.domain.shared.Values;
import dev.plumb.domain.shared.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An opportunity not yet verified; it has a title, and a person or an organization. */
public record Lead(OpportunityData data) implements Opportunity {

    public Lead {
        OpportunityRules.requirePhase(data.values(), Phase.LEAD);
        OpportunityRules.requireAll(
                data.values(), List.of(TITLE, OWNER, VISIBILITY, SOURCE, LIFECYCLE));
        OpportunityRules.requireContact(data.values());
    }

    /**
     * A new lead.
     *
     * @param details title, contact and whatever else is known; without an owner it is the
     *     creator's, without a visibility it is everybody's to see
     * @throws RuleViolation {@code lead.source} for a source that only a deal has to begin with
     */
    public static Lead capture(
            OpportunityId id, UUID key, UserId creator, Source source, Edits details, Instant at) {
        if (source == Source.DEAL) {
            throw new RuleViolation("lead.source");
        }
        Values blank =
                Values.NONE
                        .with(PHASE, Phase.LEAD)
                        .with(LIFECYCLE, Lifecycle.ACTIVE)
                        .with(OWNER, creator)
                        .with(VISIBILITY, Visibility.COMPANY)
                        .with(SOURCE, source);
        Values values = OpportunityRules.edit(blank, details);
        return new Lead(new OpportunityData(id, key, Version.FIRST, creator, at, values));
    }

    static Lead restore(OpportunityData data) {
        return new Lead(data);
    }

    /**
     * The deal that this lead becomes, open, in a stage; the number and all that hangs on it stay.
     */
    public Deal convert(StageId stage, Edits details, Instant at) {
        Values values =
                OpportunityRules.edit(values(), details)
                        .with(PHASE, Phase.DEAL)
                        .with(PLACEMENT, new Placement(stage, at))
                        .with(STATUS, DealStatus.OPEN);
        return Deal.restore(data.with(values));
    }

    @Override
    public Lead edit(Edits edits) {
        return with(OpportunityRules.edit(values(), edits));
    }

    @Override
    public Lead archive(Instant at) {
        return with(OpportunityRules.archive(values(), at));
    }

    @Override
    public Lead delete(Instant at) {
        return with(OpportunityRules.delete(values(), at));
    }

    @Override
    public Lead restore(Instant at) {
        return with(OpportunityRules.restore(values()));
    }

    @Override
    public Opportunity revert(Values values) {
        return Opportunity.restore(data.with(OpportunityRules.revert(values(), values)));
    }

    private Lead with(Values values) {
        return new Lead(data.with(values));
    }
}
