package dev.plumb.application.opportunities.persistence;

import dev.plumb.application.shared.persistence.Utc;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.Visibility;
import dev.plumb.domain.contacts.OrganizationId;
import dev.plumb.domain.contacts.PersonId;
import dev.plumb.domain.opportunities.DealStatus;
import dev.plumb.domain.opportunities.LabelId;
import dev.plumb.domain.opportunities.Lifecycle;
import dev.plumb.domain.opportunities.LostReason;
import dev.plumb.domain.opportunities.Opportunity;
import dev.plumb.domain.opportunities.OpportunityData;
import dev.plumb.domain.opportunities.OpportunityFields;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.Phase;
import dev.plumb.domain.opportunities.Placement;
import dev.plumb.domain.opportunities.Source;
import dev.plumb.domain.opportunities.Title;
import dev.plumb.domain.pipelines.StageId;
import dev.plumb.domain.shared.Money;
import dev.plumb.domain.shared.Values;
import dev.plumb.domain.shared.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads a lead or deal from the columns of its row; the twin of {@link OpportunityColumns}. */
final class OpportunityMapper implements RowMapper<Opportunity> {

    @Override
    public Opportunity mapRow(ResultSet row, int number) throws SQLException {
        return Opportunity.restore(
                new OpportunityData(
                        new OpportunityId(row.getLong("id")),
                        UUID.fromString(row.getString("uuid")),
                        new Version(row.getLong("version")),
                        new UserId(row.getLong("creator_id")),
                        Utc.instant(row, "created_at"),
                        values(row)));
    }

    private static Values values(ResultSet row) throws SQLException {
        return Values.NONE
                .with(OpportunityFields.PHASE, Phase.valueOf(row.getString("phase")))
                .with(OpportunityFields.LIFECYCLE, lifecycle(row))
                .with(OpportunityFields.STATUS, status(row))
                .with(OpportunityFields.PLACEMENT, placement(row))
                .with(OpportunityFields.TITLE, new Title(row.getString("title")))
                .with(OpportunityFields.VALUE, money(row))
                .with(OpportunityFields.PERSON, id(row, "person_id", PersonId::new))
                .with(
                        OpportunityFields.ORGANIZATION,
                        id(row, "organization_id", OrganizationId::new))
                .with(OpportunityFields.OWNER, new UserId(row.getLong("owner_id")))
                .with(OpportunityFields.LABELS, labels(row))
                .with(OpportunityFields.SOURCE, Source.valueOf(row.getString("source")))
                .with(OpportunityFields.VISIBILITY, Visibility.valueOf(row.getString("visibility")))
                .with(
                        OpportunityFields.EXPECTED_CLOSE,
                        row.getObject("expected_close", LocalDate.class));
    }

    private static Lifecycle lifecycle(ResultSet row) throws SQLException {
        String word = row.getString("lifecycle");
        return switch (word) {
            case "ACTIVE" -> Lifecycle.ACTIVE;
            case "ARCHIVED" -> new Lifecycle.Archived(Utc.instant(row, "lifecycle_at"));
            case "DELETED" -> new Lifecycle.Deleted(Utc.instant(row, "lifecycle_at"));
            default -> throw new IllegalStateException(word);
        };
    }

    private static @Nullable DealStatus status(ResultSet row) throws SQLException {
        String word = row.getString("status");
        return switch (word) {
            case null -> null;
            case "OPEN" -> DealStatus.OPEN;
            case "WON" -> new DealStatus.Won(Utc.instant(row, "closed_at"));
            case "LOST" -> new DealStatus.Lost(Utc.instant(row, "closed_at"), lostReason(row));
            default -> throw new IllegalStateException(word);
        };
    }

    private static @Nullable LostReason lostReason(ResultSet row) throws SQLException {
        String reason = row.getString("lost_reason");
        return reason == null ? null : new LostReason(reason);
    }

    private static @Nullable Placement placement(ResultSet row) throws SQLException {
        StageId stage = id(row, "stage_id", StageId::new);
        return stage == null ? null : new Placement(stage, Utc.instant(row, "stage_since"));
    }

    private static @Nullable Money money(ResultSet row) throws SQLException {
        String currency = row.getString("value_currency");
        return currency == null
                ? null
                : new Money(row.getBigDecimal("value_amount"), Currency.getInstance(currency));
    }

    private static Set<LabelId> labels(ResultSet row) throws SQLException {
        String ids = row.getString("labels");
        return ids == null
                ? Set.of()
                : Arrays.stream(ids.split(","))
                        .map(id -> new LabelId(Long.parseLong(id)))
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static <I> @Nullable I id(ResultSet row, String column, LongFunction<I> id)
            throws SQLException {
        Long value = row.getObject(column, Long.class);
        return value == null ? null : id.apply(value);
    }
}
