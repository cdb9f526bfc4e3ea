package dev.plumb.domain.opportunities;

import dev.plumb.domain.shared.Text;

/** Why a deal was lost. */
public record LostReason(String value) {

    public static final int MAX_LENGTH = 300;

    public LostReason {
        value = Text.line("lost-reason", value, MAX_LENGTH);
    }
}
