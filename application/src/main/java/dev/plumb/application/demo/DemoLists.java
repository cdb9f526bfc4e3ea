package dev.plumb.application.demo;

import dev.plumb.domain.lists.ActivityTypeId;
import dev.plumb.domain.lists.ChannelId;
import dev.plumb.domain.lists.LabelId;
import dev.plumb.domain.lists.LostReasonId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the demo's company chooses from.
 *
 * @param labels hot, warm, cold, service, tender
 * @param types call, meeting, task, deadline, e-mail, lunch
 */
record DemoLists(
        List<LabelId> labels,
        List<ChannelId> channels,
        List<LostReasonId> reasons,
        List<ActivityTypeId> types) {

    Set<LabelId> labelsOf(int index) {
        LabelId temperature = labels.get(index % 3);
        return switch (index % 7) {
            case 0, 3 -> Set.of();
            case 5 -> Set.of(temperature, labels.get(3));
            case 6 -> Set.of(temperature, labels.get(4));
            default -> Set.of(temperature);
        };
    }

    /** Null for one of which nobody knows. */
    @Nullable ChannelId channelOf(int index) {
        return index % 5 == 2 ? null : channels.get(index * 5 % 7 % channels.size());
    }

    LostReasonId reasonOf(int index) {
        return reasons.get(index / 10 % reasons.size());
    }

    ActivityTypeId typeOf(int index) {
        return types.get(index % 5 == 4 ? 4 : index % 3);
    }
}
