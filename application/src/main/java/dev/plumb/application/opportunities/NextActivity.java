package dev.plumb.application.opportunities;

import dev.plumb.application.lists.ActivityTypeTag;
import dev.plumb.domain.activities.Due;
import java.time.Instant;

/** What is to be done next about an opportunity. */
public record NextActivity(ActivityTypeTag type, Due due, Instant dueAt) {}
