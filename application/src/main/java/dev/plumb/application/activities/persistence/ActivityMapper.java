package dev.plumb.application.activities.persistence;

import dev.plumb.application.shared.persistence.Columns;
import dev.plumb.application.shared.persistence.Utc;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.activities.Activity;
import dev.plumb.domain.activities.ActivityId;
import dev.plumb.domain.activities.ActivityOutcome;
import dev.plumb.domain.lists.ActivityTypeId;
import dev.plumb.domain.opportunities.OpportunityId;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.RowMapper;

/** Reads an activity from the columns of its table. */
final class ActivityMapper implements RowMapper<Activity> {

    @Override
    public Activity mapRow(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        return new Activity(
                new ActivityId(row.getLong("id")),
                new OpportunityId(row.getLong("opportunity_id")),
                new ActivityTypeId(row.getLong("type_id")),
                row.getString("subject"),
                Columns.due(row, "due"),
                new UserId(row.getLong("owner_id")),
                Utc.nullableInstant(row, "done_at"),
                Columns.id(row, "done_by_id", UserId::new),
                outcome == null ? null : ActivityOutcome.valueOf(outcome));
    }
}
