package dev.plumb.application.lists;

import dev.plumb.domain.lists.LabelColor;
import dev.plumb.domain.lists.LabelId;

/** A label as people see it. */
public record LabelTag(LabelId id, String name, LabelColor color) {}
