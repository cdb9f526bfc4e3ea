package dev.plumb.ui.history;

import dev.plumb.domain.activities.ActivityType;
import dev.plumb.ui.shared.Icon;

/** The symbols of activities. */
final class ActivityIcons {
    private ActivityIcons() {}

    static Icon of(ActivityType type) {
        return switch (type) {
            case CALL -> Icon.CALL;
            case MEETING -> Icon.PERSON;
            case TASK -> Icon.CHECK;
            case DEADLINE -> Icon.FLAG;
            case EMAIL -> Icon.MAIL;
            case LUNCH -> Icon.TIME;
        };
    }
}
