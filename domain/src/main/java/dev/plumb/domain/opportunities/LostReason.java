package dev.plumb.domain.opportunities;

import dev.plumb.domain.lists.LostReasonId;
import dev.plumb.domain.shared.Text;

/** Why a deal was lost. */
public sealed interface LostReason {

    int MAX_LENGTH = 300;

    /** One of the company's list. */
    record Listed(LostReasonId id) implements LostReason {}

    /** In somebody's own words. */
    record Said(String text) implements LostReason {

        public Said {
            text = Text.line("lost-reason", text, MAX_LENGTH);
        }
    }
}
