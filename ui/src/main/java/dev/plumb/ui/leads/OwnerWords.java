package dev.plumb.ui.leads;

import dev.plumb.application.opportunities.OwnerFilter;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.access.UserId;
import java.util.Optional;

/** How an address says whose leads are shown. */
final class OwnerWords {
    private static final String ANYBODY = "anybody";
    private static final String MINE = "me";
    private static final String TEAM = "team:";
    private static final String USER = "user:";

    private OwnerWords() {}

    static Optional<OwnerFilter> read(String text) {
        if (text.equals(MINE)) {
            return Optional.of(OwnerFilter.MINE);
        }
        if (text.startsWith(TEAM)) {
            return number(text.substring(TEAM.length()))
                    .map(id -> new OwnerFilter.OfTeam(new TeamId(id)));
        }
        if (text.startsWith(USER)) {
            return number(text.substring(USER.length()))
                    .map(id -> new OwnerFilter.OfUser(new UserId(id)));
        }
        return Optional.empty();
    }

    static String write(OwnerFilter owner) {
        return switch (owner) {
            case OwnerFilter.Anybody() -> ANYBODY;
            case OwnerFilter.Mine() -> MINE;
            case OwnerFilter.OfTeam(TeamId team) -> TEAM + team.value();
            case OwnerFilter.OfUser(UserId user) -> USER + user.value();
        };
    }

    static Optional<Long> number(String text) {
        return text.matches("[1-9][0-9]{0,17}")
                ? Optional.of(Long.valueOf(text))
                : Optional.empty();
    }
}
