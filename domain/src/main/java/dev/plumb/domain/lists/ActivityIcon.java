package dev.plumb.domain.lists;

/** The symbols that types of activities can have. */
public enum ActivityIcon {
    CALL,
    PERSON,
    CHECK,
    FLAG,
    MAIL,
    TIME,
    CAL,
    NOTE,
    FILE,
    ORG,
    GLOBE,
    HAND,
    EYE,
    LINK
}
