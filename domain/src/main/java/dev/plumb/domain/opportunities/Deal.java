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
import dev.plumb.domain.opportunities.DealStatus.Lost;
import dev.plumb.domain.opportunities.DealStatus.Open;
import dev.plumb.domain.opportunities.DealStatus.Won;
import dev.plumb.domain.pipelines.StageId;
import dev.plumb.domain.shared.Edits;
import dev.plumb.domain.shared.RuleViolation;
import dev.plumb.domain.shared.Values;
import dev.plumb.domain.shared.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An accepted opportunity, in a stage of a pipeline. */
public record Deal(OpportunityData data) implements Opportunity {

    public Deal {
        OpportunityRules.requirePhase(data.values(), Phase.DEAL);
        OpportunityRules.requireAll(
                data.values(),
                List.of(TITLE, OWNER, VISIBILITY, SOURCE, LIFECYCLE, PLACEMENT, STATUS));
    }

    /**
     * A new deal that was no lead before.
     *
     * @param details as of {@link Lead#capture}; a deal may stand without a contact
     */
    public static Deal open(
            OpportunityId id, UUID key, UserId creator, StageId stage, Edits details, Instant at) {
        Values blank =
                Values.NONE
                        .with(PHASE, Phase.DEAL)
                        .with(LIFECYCLE, Lifecycle.ACTIVE)
                        .with(STATUS, DealStatus.OPEN)
                        .with(PLACEMENT, new Placement(stage, at))
                        .with(OWNER, creator)
                        .with(VISIBILITY, Visibility.COMPANY)
                        .with(SOURCE, Source.DEAL);
        Values values = OpportunityRules.edit(blank, details);
        return new Deal(new OpportunityData(id, key, Version.FIRST, creator, at, values));
    }

    static Deal restore(OpportunityData data) {
        return new Deal(data);
    }

    public StageId stage() {
        return values().require(PLACEMENT).stage();
    }

    public DealStatus status() {
        return values().require(STATUS);
    }

    /** Into another stage; a deal that is there already stays as it is. */
    public Deal moveTo(StageId stage, Instant at) {
        requireOpen();
        return stage.equals(stage())
                ? this
                : with(values().with(PLACEMENT, new Placement(stage, at)));
    }

    public Deal win(Instant at) {
        requireOpen();
        return with(values().with(STATUS, new Won(at)));
    }

    public Deal lose(Instant at, @Nullable LostReason reason) {
        requireOpen();
        return with(values().with(STATUS, new Lost(at, reason)));
    }

    /** Makes a won or lost deal open again, in the stage that it had. */
    public Deal reopen() {
        OpportunityRules.requireActive(values());
        if (status() instanceof Open) {
            throw new RuleViolation("deal.open");
        }
        return with(values().with(STATUS, DealStatus.OPEN));
    }

    /**
     * The lead that this deal becomes, open, won or lost alike; its stage waits for the next
     * conversion.
     *
     * @param contact a person or organization where the deal has none, which a lead may not
     */
    public Lead backToLead(Edits contact) {
        return Lead.restore(
                data.with(OpportunityRules.edit(values(), contact).with(PHASE, Phase.LEAD)));
    }

    @Override
    public Deal edit(Edits edits) {
        return with(OpportunityRules.edit(values(), edits));
    }

    @Override
    public Deal archive(Instant at) {
        return with(OpportunityRules.archive(values(), at));
    }

    @Override
    public Deal delete(Instant at) {
        return with(OpportunityRules.delete(values(), at));
    }

    @Override
    public Deal restore(Instant at) {
        return with(OpportunityRules.restore(values()));
    }

    @Override
    public Opportunity revert(Values values) {
        return Opportunity.restore(data.with(OpportunityRules.revert(values(), values)));
    }

    private void requireOpen() {
        OpportunityRules.requireActive(values());
        if (!(status() instanceof Open)) {
            throw new RuleViolation("deal.closed");
        }
    }

    private Deal with(Values values) {
        return new Deal(data.with(values));
    }
}
