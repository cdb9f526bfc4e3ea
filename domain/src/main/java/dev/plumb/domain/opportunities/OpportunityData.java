package dev.plumb.domain.opportunities;

import static dev.plumb.domain.opportunities.OpportunityFields.LABELS;

import dev.plumb.domain.access.UserId;
import dev.plumb.domain.shared.Values;
import dev.plumb.domain.shared.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Everything that is kept of an opportunity, whatever its phase.
 *
 * @param key a UUIDv7, by which programs know it
 * @param creator whoever captured or opened it
 * @param values no labels are an empty set
 */
public record OpportunityData(
        OpportunityId id,
        UUID key,
        Version version,
        UserId creator,
        Instant createdAt,
        Values values) {

    public OpportunityData {
        values = values.has(LABELS) ? values : values.with(LABELS, Set.of());
    }

    OpportunityData with(Values changed) {
        return new OpportunityData(id, key, version, creator, createdAt, changed);
    }

    /** The same, as it stands once saved. */
    public OpportunityData saved() {
        return new OpportunityData(id, key, version.next(), creator, createdAt, values);
    }
}
