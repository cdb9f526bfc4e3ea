package dev.plumb.application.activities.persistence;

import dev.plumb.application.access.persistence.VisibleTo;
import dev.plumb.application.shared.persistence.Utc;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.activities.Activities;
import dev.plumb.domain.activities.Activity;
import dev.plumb.domain.activities.ActivityId;
import dev.plumb.domain.activities.ActivityOutcome;
import dev.plumb.domain.opportunities.OpportunityId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Activities in the table {@code activity}; each write locks the opportunity first, so that the
 * next activity that is worked out afterwards misses nothing.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcActivities implements Activities {

    private final JdbcClient jdbc;
    private final OpenActivities open;

    JdbcActivities(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.open = new OpenActivities(jdbc);
    }

    @Override
    public ActivityId nextId() {
        return new ActivityId(
                jdbc.sql("select next value for activity_seq").query(Long.class).single());
    }

    @Override
    public void add(Activity activity, UserId creator, Instant at) {
        lock(activity.opportunity());
        ActivityOutcome outcome = activity.outcome();
        jdbc.sql(
                        """
                        insert into activity
                          (id, opportunity_id, type_id, subject, due_date, due_time, due_at, owner_id,
                           creator_id, created_at, done_at, done_by_id, outcome)
                        values
                          (:id, :opportunity, :type, :subject, :date, :time, :dueAt, :owner,
                           :creator, :at, :doneAt, :doneBy, :outcome)\
                        """)
                .param("id", activity.id().value())
                .param("opportunity", activity.opportunity().value())
                .param("type", activity.type().value())
                .param("subject", activity.subject())
                .param("date", activity.due().date())
                .param("time", activity.due().time())
                .param("dueAt", Utc.column(activity.due().at(zone(activity.owner()))))
                .param("owner", activity.owner().value())
                .param("creator", creator.value())
                .param("at", Utc.column(at))
                .param("doneAt", column(activity.doneAt()))
                .param("doneBy", number(activity.doneBy()))
                .param("outcome", outcome == null ? null : outcome.name())
                .update();
    }

    @Override
    public Optional<Activity> find(ActivityId id, Actor reader) {
        VisibleTo visible = VisibleTo.of(reader);
        return jdbc.sql(
                        """
                        select a.id, a.opportunity_id, a.type_id, a.subject, a.due_date, a.due_time,
                          a.owner_id, a.done_at, a.done_by_id, a.outcome
                        from activity a join opportunity o on o.id = a.opportunity_id
                        where a.id = :id and %s\
                        """
                                .formatted(visible.sql("o")))
                .params(visible.parameters())
                .param("id", id.value())
                .query(new ActivityMapper())
                .optional();
    }

    @Override
    public boolean saveCompletion(Activity before, Activity after) {
        lock(before.opportunity());
        ActivityOutcome outcome = after.outcome();
        return jdbc.sql(
                                """
                                update activity set due_at = coalesce(:dueAt, due_at),
                                  done_at = :doneAt, done_by_id = :doneBy, outcome = :outcome
                                where id = :id and done_at <=> :before\
                                """)
                        .param("id", before.id().value())
                        .param("before", column(before.doneAt()))
                        .param("dueAt", after.doneAt() == null ? dueAgain(after) : null)
                        .param("doneAt", column(after.doneAt()))
                        .param("doneBy", number(after.doneBy()))
                        .param("outcome", outcome == null ? null : outcome.name())
                        .update()
                == 1;
    }

    @Override
    public Set<OpportunityId> becomeDueInZoneOf(UserId owner) {
        return open.becomeDueIn(zone(owner), owner);
    }

    private void lock(OpportunityId opportunity) {
        jdbc.sql("select id from opportunity where id = :id for update")
                .param("id", opportunity.value())
                .query(Long.class)
                .single();
    }

    /** Where its owner is by now, who may be another than when it was read. */
    private LocalDateTime dueAgain(Activity activity) {
        ZoneId zone =
                zone(
                        """
                        select u.zone from activity a join app_user u on u.id = a.owner_id
                        where a.id = :id lock in share mode\
                        """,
                        activity.id().value());
        return Utc.column(activity.due().at(zone));
    }

    private ZoneId zone(UserId user) {
        return zone("select zone from app_user where id = :id lock in share mode", user.value());
    }

    /** It stays so until this transaction has ended. */
    private ZoneId zone(String sql, long id) {
        return ZoneId.of(jdbc.sql(sql).param("id", id).query(String.class).single());
    }

    private static @Nullable LocalDateTime column(@Nullable Instant moment) {
        return moment == null ? null : Utc.column(moment);
    }

    private static @Nullable Long number(@Nullable UserId user) {
        return user == null ? null : user.value();
    }
}
