package dev.plumb.application.notes.persistence;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.access.persistence.UserTags;
import dev.plumb.application.access.persistence.VisibleTo;
import dev.plumb.application.notes.NoteRow;
import dev.plumb.application.notes.OpportunityNotes;
import dev.plumb.application.shared.Query;
import dev.plumb.application.shared.persistence.Utc;
import dev.plumb.domain.notes.NoteId;
import dev.plumb.domain.opportunities.OpportunityId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

@Query
class JdbcOpportunityNotes implements OpportunityNotes {

    private final CurrentActor currentActor;
    private final JdbcClient jdbc;

    JdbcOpportunityNotes(CurrentActor currentActor, JdbcClient jdbc) {
        this.currentActor = currentActor;
        this.jdbc = jdbc;
    }

    @Override
    public List<NoteRow> of(OpportunityId opportunity) {
        VisibleTo visible = VisibleTo.of(currentActor.get());
        return jdbc.sql(
                        """
                        select n.id, n.text, n.author_id, u.name as author_name,
                          u.active as author_active, n.written_at
                        from opportunity o
                        join note n on n.opportunity_id = o.id
                        join app_user u on u.id = n.author_id
                        where o.id = :opportunity and %s
                        order by n.written_at desc, n.id desc
                        """
                                .formatted(visible.sql("o")))
                .params(visible.parameters())
                .param("opportunity", opportunity.value())
                .query((row, _) ->
                        new NoteRow(
                                new NoteId(row.getLong("id")),
                                row.getString("text"),
                                UserTags.read(row, "author"),
                                Utc.instant(row, "written_at")))
                .list();
    }
}
