package dev.plumb.application.activities;

import dev.plumb.application.access.UserTag;
import dev.plumb.application.lists.ActivityTypeTag;
import dev.plumb.domain.activities.ActivityId;
import dev.plumb.domain.activities.ActivityOutcome;
import dev.plumb.domain.activities.Due;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An activity in a list.
 *
 * @param dueAt from when it is overdue
 * @param doneAt null until it is done
 * @param doneBy whoever said that it is done; null until then
 */
public record ActivityRow(
        ActivityId id,
        ActivityTypeTag type,
        String subject,
        Due due,
        Instant dueAt,
        UserTag owner,
        @Nullable Instant doneAt,
        @Nullable UserTag doneBy,
        @Nullable ActivityOutcome outcome) {}
