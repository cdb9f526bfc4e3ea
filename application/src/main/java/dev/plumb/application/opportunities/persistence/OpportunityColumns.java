package dev.plumb.application.opportunities.persistence;

import static dev.plumb.domain.opportunities.OpportunityFields.CHANNEL;
import static dev.plumb.domain.opportunities.OpportunityFields.EXPECTED_CLOSE;
import static dev.plumb.domain.opportunities.OpportunityFields.LIFECYCLE;
import static dev.plumb.domain.opportunities.OpportunityFields.ORGANIZATION;
import static dev.plumb.domain.opportunities.OpportunityFields.OWNER;
import static dev.plumb.domain.opportunities.OpportunityFields.PERSON;
import static dev.plumb.domain.opportunities.OpportunityFields.PHASE;
import static dev.plumb.domain.opportunities.OpportunityFields.PLACEMENT;
import static dev.plumb.domain.opportunities.OpportunityFields.SOURCE;
import static dev.plumb.domain.opportunities.OpportunityFields.STATUS;
import static dev.plumb.domain.opportunities.OpportunityFields.TITLE;
import static dev.plumb.domain.opportunities.OpportunityFields.VALUE;
import static dev.plumb.domain.opportunities.OpportunityFields.VISIBILITY;

import dev.plumb.application.shared.persistence.Utc;
import dev.plumb.domain.lists.LostReasonId;
import dev.plumb.domain.opportunities.DealStatus;
import dev.plumb.domain.opportunities.Lifecycle;
import dev.plumb.domain.opportunities.LostReason;
import dev.plumb.domain.opportunities.LostReason.Listed;
import dev.plumb.domain.opportunities.LostReason.Said;
import dev.plumb.domain.shared.Values;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the values of an opportunity's fields are in the columns of its row; labels are apart. */
final class OpportunityColumns {

    private final Map<String, @Nullable Object> columns = new HashMap<>();

    private OpportunityColumns() {}

    static Map<String, @Nullable Object> parameters(Values values) {
        var result = new OpportunityColumns();
        result.lifecycle(values.require(LIFECYCLE));
        result.status(values.get(STATUS));
        result.put("phase", values.require(PHASE).name());
        result.put("title", values.require(TITLE).value());
        result.put("owner", values.require(OWNER).value());
        result.put("source", values.require(SOURCE).name());
        result.put("visibility", values.require(VISIBILITY).name());
        result.put("stage", part(values.get(PLACEMENT), p -> p.stage().value()));
        result.put("stageSince", part(values.get(PLACEMENT), p -> Utc.column(p.since())));
        result.put("amount", part(values.get(VALUE), value -> value.amount()));
        result.put("currency", part(values.get(VALUE), v -> v.currency().getCurrencyCode()));
        result.put("person", part(values.get(PERSON), id -> id.value()));
        result.put("organization", part(values.get(ORGANIZATION), id -> id.value()));
        result.put("channel", part(values.get(CHANNEL), id -> id.value()));
        result.put("expectedClose", values.get(EXPECTED_CLOSE));
        return result.columns;
    }

    private void lifecycle(Lifecycle lifecycle) {
        switch (lifecycle) {
            case Lifecycle.Active() -> lifecycle("ACTIVE", null);
            case Lifecycle.Archived(Instant at) -> lifecycle("ARCHIVED", at);
            case Lifecycle.Deleted(Instant at) -> lifecycle("DELETED", at);
        }
    }

    private void lifecycle(String word, @Nullable Instant at) {
        put("lifecycle", word);
        put("lifecycleAt", part(at, Utc::column));
    }

    private void status(@Nullable DealStatus status) {
        switch (status) {
            case null -> status(null, null, null);
            case DealStatus.Open() -> status("OPEN", null, null);
            case DealStatus.Won(Instant at) -> status("WON", at, null);
            case DealStatus.Lost(Instant at, LostReason reason) -> status("LOST", at, reason);
        }
    }

    private void status(@Nullable String word, @Nullable Instant at, @Nullable LostReason reason) {
        put("status", word);
        put("closedAt", part(at, Utc::column));
        put("lostReasonId", reason instanceof Listed(LostReasonId id) ? id.value() : null);
        put("lostReason", reason instanceof Said(String text) ? text : null);
    }

    private void put(String name, @Nullable Object value) {
        columns.put(name, value);
    }

    private static <T, R> @Nullable R part(@Nullable T whole, Function<T, R> part) {
        return whole == null ? null : part.apply(whole);
    }
}
