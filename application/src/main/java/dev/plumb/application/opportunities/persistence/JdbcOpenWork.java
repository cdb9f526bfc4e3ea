package dev.plumb.application.opportunities.persistence;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.opportunities.OpenWork;
import dev.plumb.application.shared.Query;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.opportunities.WorkKind;
import org.springframework.jdbc.core.simple.JdbcClient;

@Query
class JdbcOpenWork implements OpenWork {

    private final CurrentActor currentActor;
    private final JdbcClient jdbc;

    JdbcOpenWork(CurrentActor currentActor, JdbcClient jdbc) {
        this.currentActor = currentActor;
        this.jdbc = jdbc;
    }

    @Override
    public Counts of(UserId owner) {
        currentActor.get().requireAdmin();
        return jdbc.sql(
                        """
                        select
                          (select count(*) from %s) as leads,
                          (select count(*) from %s) as deals,
                          (select count(*) from %s) as activities\
                        """
                                .formatted(
                                        OpenItems.of(WorkKind.LEADS),
                                        OpenItems.of(WorkKind.DEALS),
                                        OpenItems.of(WorkKind.ACTIVITIES)))
                .param("owner", owner.value())
                .query((row, _) ->
                        new Counts(
                                row.getInt("leads"), row.getInt("deals"), row.getInt("activities")))
                .single();
    }
}
