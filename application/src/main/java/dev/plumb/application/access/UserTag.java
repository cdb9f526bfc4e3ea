package dev.plumb.application.access;

import dev.plumb.domain.access.UserId;

/**
 * A user as others see one.
 *
 * @param active false for one who was deactivated
 */
public record UserTag(UserId id, String name, boolean active) {}
