package dev.plumb.application.opportunities.persistence;

import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.application.opportunities.OrganizationCard;
import dev.plumb.application.opportunities.PersonCard;
import dev.plumb.application.shared.persistence.Utc;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.access.Visibility;
import dev.plumb.domain.contacts.OrganizationId;
import dev.plumb.domain.contacts.PersonId;
import dev.plumb.domain.opportunities.DealStatus;
import dev.plumb.domain.opportunities.Lifecycle;
import dev.plumb.domain.opportunities.LostReason;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.Phase;
import dev.plumb.domain.opportunities.Placement;
import dev.plumb.domain.opportunities.Source;
import dev.plumb.domain.pipelines.PipelineId;
import dev.plumb.domain.pipelines.StageId;
import dev.plumb.domain.shared.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads the one row that a detail view shows. */
record DetailsMapper(Actor reader) implements RowMapper<OpportunityDetails> {

    @Override
    public OpportunityDetails mapRow(ResultSet row, int number) throws SQLException {
        var owner = Cells.user(row, "owner_id", "owner_name");
        Phase phase = Phase.valueOf(row.getString("phase"));
        return new OpportunityDetails(
                new OpportunityId(row.getLong("id")),
                new Version(row.getLong("version")),
                phase,
                lifecycle(row),
                row.getString("title"),
                Cells.value(row),
                owner,
                Visibility.valueOf(row.getString("visibility")),
                Source.valueOf(row.getString("source")),
                row.getObject("expected_close", LocalDate.class),
                Cells.labels(row),
                person(row),
                organization(row),
                placement(row),
                pipeline(row),
                status(row),
                Cells.nextActivity(row),
                row.getInt("notes"),
                row.getInt("activities"),
                Cells.user(row, "creator_id", "creator_name"),
                Utc.instant(row, "created_at"),
                Utc.instant(row, "updated_at"),
                phase == Phase.LEAD && row.getObject("seen_at") == null,
                reader.may(Permission.EDIT, owner.id()));
    }

    private static Lifecycle lifecycle(ResultSet row) throws SQLException {
        return switch (row.getString("lifecycle")) {
            case "ARCHIVED" -> new Lifecycle.Archived(Utc.instant(row, "lifecycle_at"));
            case "DELETED" -> new Lifecycle.Deleted(Utc.instant(row, "lifecycle_at"));
            default -> Lifecycle.ACTIVE;
        };
    }

    private static @Nullable DealStatus status(ResultSet row) throws SQLException {
        String reason = row.getString("lost_reason");
        return switch (row.getString("status")) {
            case null -> null;
            case "WON" -> new DealStatus.Won(Utc.instant(row, "closed_at"));
            case "LOST" ->
                    new DealStatus.Lost(
                            Utc.instant(row, "closed_at"),
                            reason == null ? null : new LostReason(reason));
            default -> DealStatus.OPEN;
        };
    }

    private static @Nullable Placement placement(ResultSet row) throws SQLException {
        Long stage = row.getObject("stage_id", Long.class);
        return stage == null
                ? null
                : new Placement(new StageId(stage), Utc.instant(row, "stage_since"));
    }

    private static @Nullable PipelineId pipeline(ResultSet row) throws SQLException {
        Long id = row.getObject("pipeline_id", Long.class);
        return id == null ? null : new PipelineId(id);
    }

    private static @Nullable PersonCard person(ResultSet row) throws SQLException {
        Long id = row.getObject("person_id", Long.class);
        if (id == null) {
            return null;
        }
        String name = row.getString("person_name");
        return row.getBoolean("person_shown")
                ? new PersonCard(
                        new PersonId(id),
                        name,
                        row.getString("job_title"),
                        Cells.lines(row, "emails"),
                        Cells.lines(row, "phones"))
                : new PersonCard(null, name, null, List.of(), List.of());
    }

    private static @Nullable OrganizationCard organization(ResultSet row) throws SQLException {
        Long id = row.getObject("organization_id", Long.class);
        if (id == null) {
            return null;
        }
        String name = row.getString("organization_name");
        return row.getBoolean("organization_shown")
                ? new OrganizationCard(new OrganizationId(id), name, row.getString("address"))
                : new OrganizationCard(null, name, null);
    }
}
