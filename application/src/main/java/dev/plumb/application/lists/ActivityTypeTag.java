package dev.plumb.application.lists;

import dev.plumb.domain.lists.ActivityIcon;
import dev.plumb.domain.lists.ActivityTypeId;

/** A type of activities as people see it. */
public record ActivityTypeTag(ActivityTypeId id, String name, ActivityIcon icon) {}
