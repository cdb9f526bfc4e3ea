package dev.plumb.application.opportunities.persistence;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.access.persistence.VisibleTo;
import dev.plumb.application.opportunities.OpportunityDetail;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.application.shared.Query;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.opportunities.OpportunityId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

@Query
class JdbcOpportunityDetail implements OpportunityDetail {

    private final CurrentActor currentActor;
    private final JdbcClient jdbc;

    JdbcOpportunityDetail(CurrentActor currentActor, JdbcClient jdbc) {
        this.currentActor = currentActor;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<OpportunityDetails> find(OpportunityId id) {
        Actor reader = currentActor.get();
        VisibleTo visible = VisibleTo.of(reader);
        return jdbc.sql(
                        """
                        select o.*, u.name as owner_name, u.active as owner_active, c.name as creator_name, c.active as creator_active, s.pipeline_id,
                          p.name as person_name, p.job_title, %1$s as person_shown,
                          g.name as organization_name, g.address, %2$s as organization_shown,
                          (select group_concat(e.address order by e.position separator '\\n')
                           from person_email e where e.person_id = p.id) as emails,
                          (select group_concat(t.number order by t.position separator '\\n')
                           from person_phone t where t.person_id = p.id) as phones,
                          (select count(*) from note n where n.opportunity_id = o.id) as notes,
                          (select count(*) from activity a where a.opportunity_id = o.id) as activities,
                          ch.name as channel_name, coalesce(lr.name, o.lost_reason) as reason_in_words,
                          nt.name as next_type_name, nt.icon as next_type_icon,
                          %3$s
                        from opportunity o
                        join app_user u on u.id = o.owner_id
                        join app_user c on c.id = o.creator_id
                        left join stage s on s.id = o.stage_id
                        left join person p on p.id = o.person_id
                        left join organization g on g.id = o.organization_id
                        left join channel ch on ch.id = o.channel_id
                        left join lost_reason lr on lr.id = o.lost_reason_id
                        %5$s
                        where o.id = :id and %4$s
                        """
                                .formatted(
                                        visible.sql("p"),
                                        visible.sql("g"),
                                        Cells.LABELS,
                                        visible.sql("o"),
                                        Cells.NEXT_TYPE))
                .params(visible.parameters())
                .param("id", id.value())
                .query(new DetailsMapper(reader))
                .optional();
    }
}
