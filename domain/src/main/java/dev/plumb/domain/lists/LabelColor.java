package dev.plumb.domain.lists;

/** The ten colours of labels. */
public enum LabelColor {
    BLUE,
    BROWN,
    DARK_GRAY,
    GRAY,
    GREEN,
    ORANGE,
    PINK,
    PURPLE,
    RED,
    YELLOW
}
