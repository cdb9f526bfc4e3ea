package dev.plumb.application.opportunities;

import dev.plumb.domain.activities.ActivityType;
import dev.plumb.domain.activities.Due;
import java.time.Instant;

/** What is to be done next about an opportunity. */
public record NextActivity(ActivityType type, Due due, Instant dueAt) {}
