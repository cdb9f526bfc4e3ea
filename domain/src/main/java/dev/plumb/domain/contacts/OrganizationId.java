package dev.plumb.domain.contacts;

/** The number of an organization. */
public record OrganizationId(long value) {}
