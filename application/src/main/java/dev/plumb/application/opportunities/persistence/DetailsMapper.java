package dev.plumb.application.opportunities.persistence;

import dev.plumb.application.access.persistence.UserTags;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.application.opportunities.OrganizationCard;
import dev.plumb.application.opportunities.PersonCard;
import dev.plumb.application.shared.persistence.Columns;
import dev.plumb.application.shared.persistence.Utc;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.access.Visibility;
import dev.plumb.domain.contacts.OrganizationId;
import dev.plumb.domain.contacts.PersonId;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.Phase;
import dev.plumb.domain.opportunities.Source;
import dev.plumb.domain.pipelines.PipelineId;
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
        var owner = UserTags.read(row, "owner");
        Phase phase = Phase.valueOf(row.getString("phase"));
        return new OpportunityDetails(
                new OpportunityId(row.getLong("id")),
                new Version(row.getLong("version")),
                phase,
                StateColumns.lifecycle(row),
                row.getString("title"),
                Columns.money(row, "value"),
                owner,
                Visibility.valueOf(row.getString("visibility")),
                Source.valueOf(row.getString("source")),
                Cells.channel(row),
                row.getObject("expected_close", LocalDate.class),
                Cells.labels(row),
                person(row),
                organization(row),
                StateColumns.placement(row),
                Columns.id(row, "pipeline_id", PipelineId::new),
                StateColumns.status(row),
                row.getString("reason_in_words"),
                Cells.nextActivity(row),
                row.getInt("notes"),
                row.getInt("activities"),
                UserTags.read(row, "creator"),
                Utc.instant(row, "created_at"),
                phase == Phase.LEAD && row.getObject("seen_at") == null,
                reader.may(Permission.EDIT, owner.id()));
    }

    private static @Nullable PersonCard person(ResultSet row) throws SQLException {
        PersonId id = Columns.id(row, "person_id", PersonId::new);
        if (id == null) {
            return null;
        }
        String name = row.getString("person_name");
        return row.getBoolean("person_shown")
                ? new PersonCard(
                        id,
                        name,
                        row.getString("job_title"),
                        Cells.lines(row, "emails"),
                        Cells.lines(row, "phones"))
                : new PersonCard(null, name, null, List.of(), List.of());
    }

    private static @Nullable OrganizationCard organization(ResultSet row) throws SQLException {
        OrganizationId id = Columns.id(row, "organization_id", OrganizationId::new);
        if (id == null) {
            return null;
        }
        String name = row.getString("organization_name");
        return row.getBoolean("organization_shown")
                ? new OrganizationCard(id, name, row.getString("address"))
                : new OrganizationCard(null, name, null);
    }
}
