package dev.plumb.application.access.persistence;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.access.MyBrowsers;
import dev.plumb.application.shared.Query;
import dev.plumb.application.shared.Time;
import dev.plumb.application.shared.persistence.Utc;
import dev.plumb.domain.access.RememberedBrowser;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One's own rows of {@code remembered_browser} that have not expired. */
@Query
class JdbcMyBrowsers implements MyBrowsers {

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Time time;

    JdbcMyBrowsers(JdbcClient jdbc, CurrentActor currentActor, Time time) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.time = time;
    }

    @Override
    public List<RememberedBrowser> remembered() {
        return jdbc.sql(
                        """
                        select %s from remembered_browser browser
                        where user_id = :actor and expires_at > :now
                        order by last_used_at desc, id desc\
                        """
                                .formatted(RememberedBrowserMapper.COLUMNS))
                .param("actor", currentActor.get().id().value())
                .param("now", Utc.column(time.now()))
                .query((row, _) -> RememberedBrowserMapper.read(row))
                .list();
    }
}
