package dev.plumb.domain.opportunities;

import static dev.plumb.domain.opportunities.Examples.MONDAY;
import static dev.plumb.domain.opportunities.Examples.PIPES_AND_MORE;

/** Says what a lead of a test is like. */
public final class LeadBuilder extends OpportunityBuilder<Lead, LeadBuilder> {

    public static LeadBuilder aLead() {
        return new LeadBuilder().at(PIPES_AND_MORE);
    }

    @Override
    protected LeadBuilder self() {
        return this;
    }

    @Override
    public Lead build() {
        return Lead.capture(id, key(), creator, Source.WEB_FORM, details, MONDAY);
    }
}
