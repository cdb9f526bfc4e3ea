package dev.plumb.application.opportunities.persistence;

import dev.plumb.application.shared.persistence.Columns;
import dev.plumb.application.shared.persistence.Utc;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.Visibility;
import dev.plumb.domain.contacts.OrganizationId;
import dev.plumb.domain.contacts.PersonId;
import dev.plumb.domain.lists.ChannelId;
import dev.plumb.domain.lists.LabelId;
import dev.plumb.domain.opportunities.Opportunity;
import dev.plumb.domain.opportunities.OpportunityData;
import dev.plumb.domain.opportunities.OpportunityFields;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.Phase;
import dev.plumb.domain.opportunities.Source;
import dev.plumb.domain.opportunities.Title;
import dev.plumb.domain.shared.Values;
import dev.plumb.domain.shared.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
                .with(OpportunityFields.LIFECYCLE, StateColumns.lifecycle(row))
                .with(OpportunityFields.STATUS, StateColumns.status(row))
                .with(OpportunityFields.PLACEMENT, StateColumns.placement(row))
                .with(OpportunityFields.TITLE, new Title(row.getString("title")))
                .with(OpportunityFields.VALUE, Columns.money(row, "value"))
                .with(OpportunityFields.PERSON, Columns.id(row, "person_id", PersonId::new))
                .with(
                        OpportunityFields.ORGANIZATION,
                        Columns.id(row, "organization_id", OrganizationId::new))
                .with(OpportunityFields.OWNER, new UserId(row.getLong("owner_id")))
                .with(OpportunityFields.LABELS, labels(row))
                .with(OpportunityFields.SOURCE, Source.valueOf(row.getString("source")))
                .with(OpportunityFields.CHANNEL, Columns.id(row, "channel_id", ChannelId::new))
                .with(OpportunityFields.VISIBILITY, Visibility.valueOf(row.getString("visibility")))
                .with(
                        OpportunityFields.EXPECTED_CLOSE,
                        row.getObject("expected_close", LocalDate.class));
    }

    private static Set<LabelId> labels(ResultSet row) throws SQLException {
        String ids = row.getString("labels");
        return ids == null
                ? Set.of()
                : Arrays.stream(ids.split(","))
                        .map(id -> new LabelId(Long.parseLong(id)))
                        .collect(Collectors.toUnmodifiableSet());
    }
}
