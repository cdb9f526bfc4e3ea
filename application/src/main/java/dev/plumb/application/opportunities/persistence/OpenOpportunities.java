package dev.plumb.application.opportunities.persistence;

import dev.plumb.application.shared.persistence.Utc;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.Phase;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Leads and deals that somebody still works on: active, and of the deals the open ones. */
final class OpenOpportunities {

    static final String CONDITION =
            "owner_id = :owner and phase = :phase and lifecycle = 'ACTIVE'"
                    + " and (phase = 'LEAD' or status = 'OPEN')";

    private final JdbcClient jdbc;

    OpenOpportunities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever edits one of them meanwhile is told that it was saved before. */
    List<OpportunityId> give(UserId from, UserId to, Phase phase, Instant at) {
        List<OpportunityId> ids =
                jdbc.sql(
                                "select id from opportunity where %s order by id for update"
                                        .formatted(CONDITION))
                        .param("owner", from.value())
                        .param("phase", phase.name())
                        .query((row, _) -> new OpportunityId(row.getLong("id")))
                        .list();
        if (!ids.isEmpty()) {
            jdbc.sql(
                            """
                            update opportunity
                            set owner_id = :to, version = version + 1, updated_at = :at
                            where id in (:ids)\
                            """)
                    .param("to", to.value())
                    .param("at", Utc.column(at))
                    .param("ids", ids.stream().map(OpportunityId::value).toList())
                    .update();
        }
        return ids;
    }
}
