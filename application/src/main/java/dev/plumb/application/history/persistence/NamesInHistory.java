package dev.plumb.application.history.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import dev.plumb.application.access.persistence.VisibleTo;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.contacts.OrganizationId;
import dev.plumb.domain.contacts.PersonId;
import dev.plumb.domain.lists.ChannelId;
import dev.plumb.domain.lists.LabelId;
import dev.plumb.domain.lists.LostReasonId;
import dev.plumb.domain.opportunities.DealStatus.Lost;
import dev.plumb.domain.opportunities.LostReason.Listed;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.Placement;
import dev.plumb.domain.pipelines.StageId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks up, in one statement, the names of all that some values of history mention. */
class NamesInHistory {

    private final JdbcClient jdbc;
    private final VisibleTo visible;

    NamesInHistory(JdbcClient jdbc, VisibleTo visible) {
        this.jdbc = jdbc;
        this.visible = visible;
    }

    /**
     * The names by id; those of contacts only if the reader sees them, or they are of {@code
     * opportunity} now.
     */
    Map<Object, String> of(OpportunityId opportunity, Stream<Object> values) {
        Map<Named, Set<Long>> wanted =
                values.flatMap(NamesInHistory::mentioned)
                        .collect(
                                groupingBy(
                                        Mention::kind,
                                        () -> new EnumMap<>(Named.class),
                                        mapping(Mention::number, toSet())));
        Map<Object, String> names = new HashMap<>();
        if (!wanted.isEmpty()) {
            jdbc.sql(wanted.keySet().stream().map(this::select).collect(joining("\nunion all\n")))
                    .params(visible.parameters())
                    .params(parameters(wanted))
                    .param("opportunity", opportunity.value())
                    .query(row -> {
                        Named kind = Named.valueOf(row.getString("kind"));
                        names.put(kind.id(row.getLong("id")), row.getString("name"));
                    });
        }
        return names;
    }

    private String select(Named kind) {
        String select =
                "select '%1$s' as kind, x.id, x.name from %2$s x where x.id in (:%2$s)"
                        .formatted(kind.name(), kind.table());
        return kind.isContact() ? select + onlyIfShown(kind) : select;
    }

    private String onlyIfShown(Named kind) {
        return " and (%s or x.id = (select o.%s_id from opportunity o where o.id = :opportunity))"
                .formatted(visible.sql("x"), kind.table());
    }

    private static Map<String, Object> parameters(Map<Named, Set<Long>> wanted) {
        Map<String, Object> parameters = new HashMap<>();
        wanted.forEach((kind, numbers) -> parameters.put(kind.table(), numbers));
        return parameters;
    }

    private static Stream<Mention> mentioned(Object value) {
        return switch (value) {
            case Placement placement -> mentioned(placement.stage());
            case StageId stage -> Stream.of(new Mention(Named.STAGE, stage.value()));
            case PersonId person -> Stream.of(new Mention(Named.PERSON, person.value()));
            case OrganizationId organization ->
                    Stream.of(new Mention(Named.ORGANIZATION, organization.value()));
            case UserId user -> Stream.of(new Mention(Named.USER, user.value()));
            case LabelId label -> Stream.of(new Mention(Named.LABEL, label.value()));
            case ChannelId channel -> Stream.of(new Mention(Named.CHANNEL, channel.value()));
            case Lost(_, Listed(LostReasonId reason)) ->
                    Stream.of(new Mention(Named.LOST_REASON, reason.value()));
            case Collection<?> several -> several.stream().flatMap(NamesInHistory::mentioned);
            default -> Stream.empty();
        };
    }

    private record Mention(Named kind, long number) {}
}
