package dev.plumb.application.opportunities.persistence;

import dev.plumb.application.access.persistence.VisibleTo;
import dev.plumb.application.shared.persistence.Utc;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.opportunities.Opportunities;
import dev.plumb.domain.opportunities.Opportunity;
import dev.plumb.domain.opportunities.OpportunityId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Gatherers;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Leads and deals, one row each in the table {@code opportunity} whatever the phase. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcOpportunities implements Opportunities {

    /** MariaDB's "record has changed since last read". */
    private static final int RECORD_CHANGED = 1020;

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final OpportunityLabels labels;

    JdbcOpportunities(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.labels = new OpportunityLabels(jdbc);
    }

    @Override
    public OpportunityId nextId() {
        return new OpportunityId(
                jdbc.sql("select next value for opportunity_seq").query(Long.class).single());
    }

    @Override
    public void add(Opportunity opportunity, boolean seen) {
        var data = opportunity.data();
        var createdAt = Utc.column(data.createdAt());
        jdbc.sql(
                        """
                        insert into opportunity
                          (id, uuid, version, creator_id, created_at, updated_at, seen_at,
                           phase, lifecycle, lifecycle_at, status, closed_at, lost_reason_id, lost_reason,
                           stage_id, stage_since, title, value_amount, value_currency, person_id,
                           organization_id, owner_id, source, channel_id, visibility, expected_close)
                        values
                          (:id, :uuid, :version, :creator, :at, :at, :seenAt,
                           :phase, :lifecycle, :lifecycleAt, :status, :closedAt, :lostReasonId, :lostReason,
                           :stage, :stageSince, :title, :amount, :currency, :person,
                           :organization, :owner, :source, :channel, :visibility, :expectedClose)\
                        """)
                .params(OpportunityColumns.parameters(opportunity.values()))
                .param("id", data.id().value())
                .param("uuid", data.key().toString())
                .param("version", data.version().value())
                .param("creator", data.creator().value())
                .param("at", createdAt)
                .param("seenAt", seen ? createdAt : null)
                .update();
        labels.save(opportunity);
    }

    @Override
    public Optional<Opportunity> find(OpportunityId id, Actor reader) {
        VisibleTo visible = VisibleTo.of(reader);
        return jdbc.sql(
                        """
                        select o.id, o.uuid, o.version, o.creator_id, o.created_at,
                          o.phase, o.lifecycle, o.lifecycle_at, o.status, o.closed_at,
                          o.lost_reason_id, o.lost_reason, o.stage_id, o.stage_since, o.title, o.value_amount,
                          o.value_currency, o.person_id, o.organization_id, o.owner_id, o.source,
                          o.channel_id, o.visibility, o.expected_close,
                          (select group_concat(label_id) from opportunity_label
                           where opportunity_id = o.id) as labels
                        from opportunity o where o.id = :id and %s\
                        """
                                .formatted(visible.sql("o")))
                .params(visible.parameters())
                .param("id", id.value())
                .query(new OpportunityMapper())
                .optional();
    }

    @Override
    public boolean save(Opportunity opportunity, Instant at) {
        if (!update(opportunity, at)) {
            return false;
        }
        labels.save(opportunity);
        return true;
    }

    private boolean update(Opportunity opportunity, Instant at) {
        try {
            return jdbc.sql(
                                    """
                                    update opportunity set
                                      version = version + 1, updated_at = :at,
                                      phase = :phase, lifecycle = :lifecycle,
                                      lifecycle_at = :lifecycleAt, status = :status,
                                      closed_at = :closedAt, lost_reason_id = :lostReasonId,
                                      lost_reason = :lostReason,
                                      stage_id = :stage, stage_since = :stageSince, title = :title,
                                      value_amount = :amount, value_currency = :currency,
                                      person_id = :person, organization_id = :organization,
                                      owner_id = :owner, source = :source, channel_id = :channel,
                                      visibility = :visibility,
                                      expected_close = :expectedClose
                                    where id = :id and version = :version\
                                    """)
                            .params(OpportunityColumns.parameters(opportunity.values()))
                            .param("id", opportunity.id().value())
                            .param("version", opportunity.version().value())
                            .param("at", Utc.column(at))
                            .update()
                    == 1;
        } catch (DataAccessException failure) {
            if (failure.getRootCause() instanceof SQLException cause
                    && cause.getErrorCode() == RECORD_CHANGED) {
                return false;
            }
            throw failure;
        }
    }

    @Override
    public boolean markSeen(OpportunityId id, Instant at) {
        return jdbc.sql("update opportunity set seen_at = :at where id = :id and seen_at is null")
                        .param("id", id.value())
                        .param("at", Utc.column(at))
                        .update()
                > 0;
    }

    @Override
    public void refreshNextActivity(Collection<OpportunityId> ids) {
        ids.stream()
                .map(OpportunityId::value)
                .gather(Gatherers.windowFixed(AT_ONCE))
                .forEach(this::refreshNext);
    }

    private void refreshNext(List<Long> ids) {
        jdbc.sql(
                        """
                        update opportunity o
                        left join (
                          select opportunity_id, type_id, due_date, due_time, due_at,
                            row_number() over (partition by opportunity_id order by due_at, id) as place
                          from activity where opportunity_id in (:ids) and done_at is null
                          lock in share mode
                        ) earliest on earliest.opportunity_id = o.id and earliest.place = 1
                        set o.next_activity_type_id = earliest.type_id, o.next_due_date = earliest.due_date,
                          o.next_due_time = earliest.due_time, o.next_due_at = earliest.due_at
                        where o.id in (:ids)\
                        """)
                .param("ids", ids)
                .update();
    }
}
