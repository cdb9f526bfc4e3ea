package dev.plumb.ui.shared;

import com.vaadin.flow.component.icon.SvgIcon;
import dev.plumb.domain.lists.ActivityIcon;

/** The symbols of the sprite {@code icons/icons.svg}. */
public enum Icon {
    ARCHIVE("archive"),
    ARROW("arrow"),
    BACK("back"),
    BOARD("board"),
    BULB("bulb"),
    CAL("cal"),
    CALL("call"),
    CHECK("check"),
    COLUMNS("columns"),
    COPY("copy"),
    DOWN("down"),
    EDIT("edit"),
    EYE("eye"),
    FILE("file"),
    FILTER("filter"),
    FLAG("flag"),
    FORECAST("forecast"),
    GEAR("gear"),
    GLOBE("globe"),
    HAND("hand"),
    HANDLE("handle"),
    INBOX("inbox"),
    INFO("info"),
    LINK("link"),
    LIST("list"),
    LOCK("lock"),
    LOST("lost"),
    MAIL("mail"),
    MENU("menu"),
    MERGE("merge"),
    MORE("more"),
    MOVE("move"),
    NOTE("note"),
    ORG("org"),
    PERSON("person"),
    PIN("pin"),
    PLUS("plus"),
    RIGHT("right"),
    ROT("rot"),
    SEARCH("search"),
    SORT("sort"),
    TAG("tag"),
    TIME("time"),
    TO_DEAL("toDeal"),
    TO_LEAD("toLead"),
    TRASH("trash"),
    UNDO("undo"),
    WARN("warn"),
    X("x");

    private static final String SPRITE = "icons/icons.svg";

    private final String symbol;

    Icon(String symbol) {
        this.symbol = symbol;
    }

    /** The symbol of a type of activities. */
    public static Icon of(ActivityIcon icon) {
        return valueOf(icon.name());
    }

    /**
     * A new icon in the colour of the text around it. It means nothing by itself: screen readers
     * pass over it.
     */
    public SvgIcon create() {
        var icon = new SvgIcon(SPRITE, symbol);
        icon.addClassName("plumb-icon");
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    String symbol() {
        return symbol;
    }
}
