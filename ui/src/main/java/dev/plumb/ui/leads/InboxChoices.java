package dev.plumb.ui.leads;

import dev.plumb.application.access.Colleagues;
import dev.plumb.application.access.TeamTag;
import dev.plumb.application.access.UserTag;
import dev.plumb.application.lists.ChannelTag;
import dev.plumb.application.lists.LabelTag;
import dev.plumb.application.lists.ListOptions;
import dev.plumb.application.opportunities.LeadFilter;
import dev.plumb.application.opportunities.OwnerFilter;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.lists.ChannelId;
import dev.plumb.domain.lists.LabelId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What leads can be filtered by; read when first asked for. */
final class InboxChoices {
    private final Colleagues colleagues;
    private final ListOptions lists;
    private @Nullable List<UserTag> people;
    private @Nullable List<TeamTag> teams;
    private @Nullable List<LabelTag> labels;
    private @Nullable List<ChannelTag> channels;

    InboxChoices(Colleagues colleagues, ListOptions lists) {
        this.colleagues = colleagues;
        this.lists = lists;
    }

    List<UserTag> people() {
        List<UserTag> known = people == null ? colleagues.everybody() : people;
        people = known;
        return known;
    }

    List<TeamTag> teams() {
        List<TeamTag> known = teams == null ? colleagues.teams() : teams;
        teams = known;
        return known;
    }

    List<LabelTag> labels() {
        List<LabelTag> known = labels == null ? lists.everyLabel() : labels;
        labels = known;
        return known;
    }

    List<ChannelTag> channels() {
        List<ChannelTag> known = channels == null ? lists.everyChannel() : channels;
        channels = known;
        return known;
    }

    /** Asks for all of them again, as they may have changed. */
    void forget() {
        people = null;
        teams = null;
        labels = null;
        channels = null;
    }

    Optional<String> name(UserId id) {
        return people().stream()
                .filter(user -> user.id().equals(id))
                .map(UserTag::name)
                .findFirst();
    }

    Optional<String> name(TeamId id) {
        return teams().stream().filter(team -> team.id().equals(id)).map(TeamTag::name).findFirst();
    }

    List<LabelTag> named(LeadFilter filter) {
        return filter.labels().isEmpty()
                ? List.of()
                : labels().stream().filter(label -> filter.labels().contains(label.id())).toList();
    }

    List<ChannelTag> namedChannels(LeadFilter filter) {
        return filter.channels().isEmpty()
                ? List.of()
                : channels().stream()
                        .filter(channel -> filter.channels().contains(channel.id()))
                        .toList();
    }

    /** The filter without whatever is not there to be chosen. */
    LeadFilter known(LeadFilter filter) {
        boolean ownerKnown =
                switch (filter.owner()) {
                    case OwnerFilter.Anybody(), OwnerFilter.Mine() -> true;
                    case OwnerFilter.OfTeam(TeamId team) -> name(team).isPresent();
                    case OwnerFilter.OfUser(UserId user) -> name(user).isPresent();
                };
        return new LeadFilter(
                filter.text(),
                ownerKnown ? filter.owner() : OwnerFilter.ANYBODY,
                named(filter).stream()
                        .map(LabelTag::id)
                        .collect(Collectors.<LabelId>toUnmodifiableSet()),
                namedChannels(filter).stream()
                        .map(ChannelTag::id)
                        .collect(Collectors.<ChannelId>toUnmodifiableSet()),
                filter.archived());
    }
}
