package dev.plumb.application.opportunities;

import dev.plumb.domain.opportunities.LabelColor;
import dev.plumb.domain.opportunities.LabelId;

/** A label as people see it. */
public record LabelTag(LabelId id, String name, LabelColor color) {}
