package dev.plumb.application.activities;

import dev.plumb.application.history.Reversal;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.activities.Activity;
import dev.plumb.domain.history.ItemRef;
import dev.plumb.domain.opportunities.OpportunityFields;
import dev.plumb.domain.shared.Change;
import dev.plumb.domain.shared.Version;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** An activity that goes back to the owner of before. */
record ActivityReversal(
        Activity found, ItemRef item, Change done, BiConsumer<Activity, UserId> give)
        implements Reversal {

    /** The owner is all that can have become another. */
    @Override
    public Version version() {
        return new Version(found.owner().value());
    }

    @Override
    public List<Change> overwritten() {
        String now = now();
        return Objects.equals(now, done.after()) || Objects.equals(now, done.before())
                ? List.of()
                : List.of(new Change(done.field(), done.after(), now));
    }

    @Override
    public List<Change> apply() {
        UserId before = Objects.requireNonNull(OpportunityFields.OWNER.read(done.before()));
        if (before.equals(found.owner())) {
            return List.of();
        }
        give.accept(found, before);
        return List.of(new Change(done.field(), now(), done.before()));
    }

    private @Nullable String now() {
        return OpportunityFields.OWNER.write(found.owner());
    }
}
