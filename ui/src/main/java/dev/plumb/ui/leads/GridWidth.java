package dev.plumb.ui.leads;

import dev.plumb.ui.shared.PhoneWidth;
import java.util.Locale;

/** How much room the list of leads has, and so what of them it shows. */
enum GridWidth {
    /** All in one column. */
    PHONE,
    /** Person and organization under the title. */
    NARROW,
    /** A column each. */
    WIDE;

    private static final int DRAWER_PIXELS = 225;
    private static final int PANEL_PIXELS = 448;
    private static final int WIDE_PIXELS = 1100;

    /**
     * @param window its width in pixels; 0 where that is not known
     */
    static GridWidth of(int window, boolean panelOpen) {
        if (PhoneWidth.is(window)) {
            return PHONE;
        }
        int left = window - DRAWER_PIXELS - (panelOpen ? PANEL_PIXELS : 0);
        return left >= WIDE_PIXELS ? WIDE : NARROW;
    }

    /** Its name in the style sheet. */
    String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
