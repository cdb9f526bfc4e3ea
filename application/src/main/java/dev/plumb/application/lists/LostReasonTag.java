package dev.plumb.application.lists;

import dev.plumb.domain.lists.LostReasonId;

/** A reason for which deals are lost, as people see it. */
public record LostReasonTag(LostReasonId id, String name) {}
