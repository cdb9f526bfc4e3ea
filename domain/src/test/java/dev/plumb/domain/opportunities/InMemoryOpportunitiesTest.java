package dev.plumb.domain.opportunities;

class InMemoryOpportunitiesTest extends OpportunitiesContract {

    private final Opportunities opportunities = new InMemoryOpportunities();

    @Override
    protected Opportunities opportunities() {
        return opportunities;
    }
}
