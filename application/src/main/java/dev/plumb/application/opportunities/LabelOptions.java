package dev.plumb.application.opportunities;

import java.util.List;

/** The labels to choose from. */
public interface LabelOptions {

    /** By name. */
    List<LabelTag> labels();
}
