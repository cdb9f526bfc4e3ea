package dev.plumb.domain.opportunities;

/**
 * The number of an opportunity, the one people say: it stays when a lead becomes a deal, and back.
 */
public record OpportunityId(long value) {}
