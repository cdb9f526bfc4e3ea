package dev.plumb.domain.opportunities;

import static dev.plumb.domain.opportunities.Examples.FIRST_EMAIL_SENT;
import static dev.plumb.domain.opportunities.Examples.MONDAY;

import dev.plumb.domain.pipelines.StageId;

/** Says what a deal of a test is like. */
public final class DealBuilder extends OpportunityBuilder<Deal, DealBuilder> {

    private StageId stage = FIRST_EMAIL_SENT;

    public static DealBuilder aDeal() {
        return new DealBuilder();
    }

    public DealBuilder inStage(StageId placed) {
        stage = placed;
        return this;
    }

    @Override
    protected DealBuilder self() {
        return this;
    }

    @Override
    public Deal build() {
        return Deal.open(id, key(), creator, stage, details, MONDAY);
    }
}
