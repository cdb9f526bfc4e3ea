package dev.plumb.application.opportunities;

import static dev.plumb.domain.opportunities.OpportunityFields.CHANNEL;
import static dev.plumb.domain.opportunities.OpportunityFields.LABELS;
import static dev.plumb.domain.opportunities.OpportunityFields.PLACEMENT;
import static dev.plumb.domain.opportunities.OpportunityFields.STATUS;

import dev.plumb.domain.lists.ChannelId;
import dev.plumb.domain.lists.EntryRef;
import dev.plumb.domain.lists.LabelId;
import dev.plumb.domain.lists.Lists;
import dev.plumb.domain.lists.LostReasonId;
import dev.plumb.domain.opportunities.DealStatus;
import dev.plumb.domain.opportunities.DealStatus.Lost;
import dev.plumb.domain.opportunities.LostReason.Listed;
import dev.plumb.domain.opportunities.Placement;
import dev.plumb.domain.pipelines.Pipelines;
import dev.plumb.domain.shared.Change;
import dev.plumb.domain.shared.Field;
import java.time.Instant;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads changes of before as of now: what was merged or removed since is what stands in its place.
 */
@Component
class MergedSince {

    private final Lists lists;
    private final Pipelines pipelines;

    MergedSince(Lists lists, Pipelines pipelines) {
        this.lists = lists;
        this.pipelines = pipelines;
    }

    Change read(Change change) {
        return switch (change.field()) {
            case "labels" -> read(change, LABELS, this::labels);
            case "channel" -> read(change, CHANNEL, this::channel);
            case "stage" -> read(change, PLACEMENT, this::placement);
            case "status" -> read(change, STATUS, this::status);
            default -> change;
        };
    }

    private static <T> Change read(Change change, Field<T> field, UnaryOperator<T> now) {
        return new Change(
                change.field(),
                read(change.before(), field, now),
                read(change.after(), field, now));
    }

    private static <T> @Nullable String read(
            @Nullable String written, Field<T> field, UnaryOperator<T> now) {
        T value = field.read(written);
        return value == null ? null : field.write(now.apply(value));
    }

    private Set<LabelId> labels(Set<LabelId> labels) {
        return labels.stream()
                .map(label -> new LabelId(heir(label.ref())))
                .collect(Collectors.toUnmodifiableSet());
    }

    private ChannelId channel(ChannelId channel) {
        return new ChannelId(heir(channel.ref()));
    }

    private DealStatus status(DealStatus status) {
        return status instanceof Lost(Instant at, Listed(LostReasonId reason))
                ? new Lost(at, new Listed(new LostReasonId(heir(reason.ref()))))
                : status;
    }

    private Placement placement(Placement placement) {
        return new Placement(pipelines.heir(placement.stage()), placement.since());
    }

    private long heir(EntryRef entry) {
        return lists.heir(entry).id();
    }
}
