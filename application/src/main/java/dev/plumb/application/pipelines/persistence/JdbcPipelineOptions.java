package dev.plumb.application.pipelines.persistence;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.pipelines.PipelineOptions;
import dev.plumb.application.pipelines.StageTag;
import dev.plumb.application.shared.Query;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.pipelines.PipelineId;
import dev.plumb.domain.pipelines.StageId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

@Query
class JdbcPipelineOptions implements PipelineOptions {

    private final CurrentActor currentActor;
    private final JdbcClient jdbc;

    JdbcPipelineOptions(CurrentActor currentActor, JdbcClient jdbc) {
        this.currentActor = currentActor;
        this.jdbc = jdbc;
    }

    @Override
    public List<PipelineOption> pipelines() {
        currentActor.get();
        Map<PipelineId, PipelineOption> options = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select p.id as pipeline_id, p.name as pipeline_name, s.id, s.name,
                          if(p.weighted, s.probability, null) as probability
                        from pipeline p join stage s on s.pipeline_id = p.id
                        where s.removed_at is null
                        order by p.position, p.id, s.position, s.id
                        """)
                .query(row -> {
                    PipelineId id = new PipelineId(row.getLong("pipeline_id"));
                    String name = row.getString("pipeline_name");
                    options.computeIfAbsent(
                                    id, _ -> new PipelineOption(id, name, new ArrayList<>()))
                            .stages()
                            .add(stage(row));
                });
        return List.copyOf(options.values());
    }

    @Override
    public Optional<PipelineId> firstOf(UserId user) {
        currentActor.get();
        return jdbc.sql(
                        """
                        select p.id from pipeline p
                        where exists
                          (select * from stage s where s.pipeline_id = p.id and s.removed_at is null)
                        order by
                          p.id = (select t.pipeline_id from app_user u join team t on t.id = u.team_id
                                  where u.id = :user) desc,
                          p.position, p.id
                        limit 1
                        """)
                .param("user", user.value())
                .query((row, _) -> new PipelineId(row.getLong("id")))
                .optional();
    }

    @Override
    public List<Currency> currencies() {
        currentActor.get();
        return jdbc.sql(
                        """
                        select currency from
                          (select currency, 0 as place from company
                           union all
                           select r.currency, 1 from exchange_rate r
                           where r.currency not in (select currency from company)) known
                        order by place, currency
                        """)
                .query((row, _) -> Currency.getInstance(row.getString("currency")))
                .list();
    }

    private static StageTag stage(ResultSet row) throws SQLException {
        return new StageTag(
                new StageId(row.getLong("id")),
                row.getString("name"),
                row.getObject("probability", Integer.class));
    }
}
