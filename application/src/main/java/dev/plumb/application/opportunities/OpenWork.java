package dev.plumb.application.opportunities;

import dev.plumb.domain.access.UserId;
import dev.plumb.domain.opportunities.WorkKind;

/** How much somebody still works on, for admins who hand it over. */
public interface OpenWork {

    Counts of(UserId owner);

    /** How many of each are active and open. */
    record Counts(int leads, int deals, int activities) {

        public int of(WorkKind kind) {
            return switch (kind) {
                case LEADS -> leads;
                case DEALS -> deals;
                case ACTIVITIES -> activities;
            };
        }

        public boolean isNothing() {
            return leads + deals + activities == 0;
        }
    }
}
