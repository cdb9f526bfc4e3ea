package dev.plumb.application.access;

import dev.plumb.domain.access.TeamId;

/** A team as others see it. */
public record TeamTag(TeamId id, String name) {}
