package dev.plumb.application.opportunities.persistence;

import dev.plumb.domain.opportunities.WorkKind;

/** The rows that {@code :owner} still works on: active and open. */
final class OpenItems {

    private OpenItems() {}

    static String of(WorkKind kind) {
        return switch (kind) {
            case LEADS ->
                    "opportunity where owner_id = :owner and phase = 'LEAD' and lifecycle = 'ACTIVE'";
            case DEALS ->
                    """
                    opportunity where owner_id = :owner and phase = 'DEAL' and lifecycle = 'ACTIVE'
                      and status = 'OPEN'\
                    """;
            case ACTIVITIES -> "activity where owner_id = :owner and done_at is null";
        };
    }
}
