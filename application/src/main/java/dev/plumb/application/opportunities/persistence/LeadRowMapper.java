package dev.plumb.application.opportunities.persistence;

import dev.plumb.application.access.persistence.UserTags;
import dev.plumb.application.opportunities.ContactTag;
import dev.plumb.application.opportunities.LeadRow;
import dev.plumb.application.shared.persistence.Columns;
import dev.plumb.application.shared.persistence.Utc;
import dev.plumb.domain.contacts.OrganizationId;
import dev.plumb.domain.contacts.PersonId;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.Source;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Reads a row of the inbox. */
final class LeadRowMapper {

    private LeadRowMapper() {}

    static LeadRow read(ResultSet row, int number) throws SQLException {
        return new LeadRow(
                new OpportunityId(row.getLong("id")),
                row.getString("title"),
                row.getObject("seen_at") == null,
                Cells.nextActivity(row),
                Cells.labels(row),
                Source.valueOf(row.getString("source")),
                Cells.channel(row),
                Columns.money(row, "value"),
                UserTags.read(row, "owner"),
                contact(row, "person", PersonId::new),
                contact(row, "organization", OrganizationId::new),
                Utc.instant(row, "created_at"));
    }

    private static <I> @Nullable ContactTag<I> contact(
            ResultSet row, String kind, LongFunction<I> id) throws SQLException {
        I number = Columns.id(row, kind + "_id", id);
        return number == null
                ? null
                : new ContactTag<>(
                        row.getBoolean(kind + "_shown") ? number : null,
                        row.getString(kind + "_name"));
    }
}
