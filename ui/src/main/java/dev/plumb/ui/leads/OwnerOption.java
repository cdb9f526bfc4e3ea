package dev.plumb.ui.leads;

import dev.plumb.application.opportunities.OwnerFilter;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.access.UserId;
import dev.plumb.ui.shared.Texts;
import java.util.List;
import java.util.stream.Stream;

/** A choice of whose leads are shown. */
record OwnerOption(OwnerFilter filter, String caption) {

    static OwnerOption of(OwnerFilter filter, InboxChoices choices) {
        return new OwnerOption(
                filter,
                switch (filter) {
                    case OwnerFilter.Anybody() -> Texts.get("leads.filter.anybody");
                    case OwnerFilter.Mine() -> Texts.get("leads.filter.mine");
                    case OwnerFilter.OfTeam(TeamId team) ->
                            Texts.get("leads.filter.team", choices.name(team).orElse(""));
                    case OwnerFilter.OfUser(UserId user) -> choices.name(user).orElse("");
                });
    }

    static List<OwnerOption> all(InboxChoices choices) {
        Stream<OwnerFilter> always = Stream.of(OwnerFilter.ANYBODY, OwnerFilter.MINE);
        Stream<OwnerFilter> teams =
                choices.teams().stream().map(team -> new OwnerFilter.OfTeam(team.id()));
        Stream<OwnerFilter> people =
                choices.people().stream().map(user -> new OwnerFilter.OfUser(user.id()));
        return Stream.of(always, teams, people)
                .flatMap(filters -> filters)
                .map(filter -> of(filter, choices))
                .toList();
    }
}
