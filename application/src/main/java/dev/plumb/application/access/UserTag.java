package dev.plumb.application.access;

import dev.plumb.domain.access.UserId;

/** A user as others see one. */
public record UserTag(UserId id, String name) {}
