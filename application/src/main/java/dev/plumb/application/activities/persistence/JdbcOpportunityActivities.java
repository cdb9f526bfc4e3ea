package dev.plumb.application.activities.persistence;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.access.persistence.UserTags;
import dev.plumb.application.access.persistence.VisibleTo;
import dev.plumb.application.activities.ActivityRow;
import dev.plumb.application.activities.OpportunityActivities;
import dev.plumb.application.lists.ActivityTypeTag;
import dev.plumb.application.shared.Query;
import dev.plumb.application.shared.persistence.Columns;
import dev.plumb.application.shared.persistence.Utc;
import dev.plumb.domain.activities.ActivityId;
import dev.plumb.domain.activities.ActivityOutcome;
import dev.plumb.domain.lists.ActivityIcon;
import dev.plumb.domain.lists.ActivityTypeId;
import dev.plumb.domain.opportunities.OpportunityId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

@Query
class JdbcOpportunityActivities implements OpportunityActivities {

    private final CurrentActor currentActor;
    private final JdbcClient jdbc;

    JdbcOpportunityActivities(CurrentActor currentActor, JdbcClient jdbc) {
        this.currentActor = currentActor;
        this.jdbc = jdbc;
    }

    @Override
    public List<ActivityRow> of(OpportunityId opportunity) {
        VisibleTo visible = VisibleTo.of(currentActor.get());
        return jdbc.sql(
                        """
                        select a.*, t.name as type_name, t.icon as type_icon, u.name as owner_name, u.active as owner_active, doer.name as done_by_name, doer.active as done_by_active
                        from opportunity o
                        join activity a on a.opportunity_id = o.id
                        join activity_type t on t.id = a.type_id
                        join app_user u on u.id = a.owner_id
                        left join app_user doer on doer.id = a.done_by_id
                        where o.id = :opportunity and %s
                        order by a.done_at is not null, a.done_at desc, a.due_at, a.id
                        """
                                .formatted(visible.sql("o")))
                .params(visible.parameters())
                .param("opportunity", opportunity.value())
                .query(JdbcOpportunityActivities::activity)
                .list();
    }

    private static ActivityRow activity(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        return new ActivityRow(
                new ActivityId(row.getLong("id")),
                new ActivityTypeTag(
                        new ActivityTypeId(row.getLong("type_id")),
                        row.getString("type_name"),
                        ActivityIcon.valueOf(row.getString("type_icon"))),
                row.getString("subject"),
                Columns.due(row, "due"),
                Utc.instant(row, "due_at"),
                UserTags.read(row, "owner"),
                Utc.nullableInstant(row, "done_at"),
                UserTags.readNullable(row, "done_by"),
                outcome == null ? null : ActivityOutcome.valueOf(outcome));
    }
}
