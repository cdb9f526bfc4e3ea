package dev.plumb.ui.access;

import dev.plumb.application.access.UserRow;
import dev.plumb.domain.access.UserState;
import dev.plumb.ui.shared.Captions;
import dev.plumb.ui.shared.Formats;
import dev.plumb.ui.shared.Texts;
import java.time.Instant;

/** Whether somebody can sign in, and what holds until when. */
final class StateWords {

    private StateWords() {}

    static String of(UserRow row, Formats formats) {
        Instant holds = row.linkHolds();
        if (row.state() != UserState.INVITED) {
            return Captions.of(row.state());
        }
        return holds == null
                ? Texts.get("access.invited.over")
                : Texts.get("access.invited.until", formats.dateTime(holds));
    }
}
