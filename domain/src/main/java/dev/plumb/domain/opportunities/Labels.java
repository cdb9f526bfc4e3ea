package dev.plumb.domain.opportunities;

/** All labels. */
public interface Labels {

    LabelId nextId();

    void add(Label label);
}
