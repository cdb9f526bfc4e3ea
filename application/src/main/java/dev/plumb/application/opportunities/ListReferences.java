package dev.plumb.application.opportunities;

import static dev.plumb.domain.opportunities.OpportunityFields.CHANNEL;
import static dev.plumb.domain.opportunities.OpportunityFields.LABELS;
import static dev.plumb.domain.opportunities.OpportunityFields.STATUS;

import dev.plumb.domain.lists.ChannelId;
import dev.plumb.domain.lists.EntryRef;
import dev.plumb.domain.lists.LabelId;
import dev.plumb.domain.lists.Lists;
import dev.plumb.domain.lists.LostReasonId;
import dev.plumb.domain.opportunities.DealStatus.Lost;
import dev.plumb.domain.opportunities.LostReason.Listed;
import dev.plumb.domain.opportunities.LostReason.Said;
import dev.plumb.domain.shared.NotFound;
import dev.plumb.domain.shared.RuleViolation;
import dev.plumb.domain.shared.Values;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Lets an opportunity be marked anew only with what the company's lists offer. */
@Component
class ListReferences {

    private final Lists lists;

    ListReferences(Lists lists) {
        this.lists = lists;
    }

    /**
     * @throws NotFound if it points at what is not there
     * @throws RuleViolation if that is not offered any more
     */
    void check(Values before, Values after) {
        Set<EntryRef> added = entries(after);
        added.removeAll(entries(before));
        added.forEach(this::requireOffered);
        if (isSaid(after) && !Objects.equals(before.get(STATUS), after.get(STATUS))) {
            requireFreeReasons();
        }
    }

    private void requireOffered(EntryRef entry) {
        lists.hold(entry).orElseThrow(() -> new NotFound(entry)).requireOffered();
    }

    private void requireFreeReasons() {
        if (!lists.isFreeReasonAllowed()) {
            throw new RuleViolation("lost-reason.listed");
        }
    }

    private static Set<EntryRef> entries(Values values) {
        Set<EntryRef> entries = new HashSet<>();
        Objects.requireNonNullElse(values.get(LABELS), Set.<LabelId>of())
                .forEach(label -> entries.add(label.ref()));
        ChannelId channel = values.get(CHANNEL);
        if (channel != null) {
            entries.add(channel.ref());
        }
        if (values.get(STATUS) instanceof Lost(_, Listed(LostReasonId reason))) {
            entries.add(reason.ref());
        }
        return entries;
    }

    private static boolean isSaid(Values values) {
        return values.get(STATUS) instanceof Lost(_, Said _);
    }
}
