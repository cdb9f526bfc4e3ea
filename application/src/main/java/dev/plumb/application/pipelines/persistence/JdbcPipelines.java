package dev.plumb.application.pipelines.persistence;

import dev.plumb.application.shared.persistence.Columns;
import dev.plumb.application.shared.persistence.Utc;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.pipelines.Pipeline;
import dev.plumb.domain.pipelines.PipelineId;
import dev.plumb.domain.pipelines.Pipelines;
import dev.plumb.domain.pipelines.StageId;
import dev.plumb.domain.pipelines.TeamDefault;
import dev.plumb.domain.shared.NotFound;
import dev.plumb.domain.shared.RuleViolation;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Pipelines and their stages, each in its table, in the order of {@code position}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcPipelines implements Pipelines {

    private final JdbcClient jdbc;
    private final StageRows stages;

    JdbcPipelines(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.stages = new StageRows(jdbc);
    }

    @Override
    public PipelineId nextId() {
        return new PipelineId(
                jdbc.sql("select next value for pipeline_seq").query(Long.class).single());
    }

    @Override
    public StageId nextStageId() {
        return new StageId(jdbc.sql("select next value for stage_seq").query(Long.class).single());
    }

    @Override
    public void add(Pipeline pipeline) {
        jdbc.sql(
                        """
                        insert into pipeline (id, version, name, weighted, position)
                        select :id, :version, :name, :weighted, coalesce(max(position), 0) + 1
                        from pipeline\
                        """)
                .param("id", pipeline.id().value())
                .param("version", pipeline.version().value())
                .param("name", pipeline.name())
                .param("weighted", pipeline.weighted())
                .update();
        stages.save(pipeline.stages());
    }

    @Override
    public List<Pipeline> all() {
        return jdbc.sql(
                        """
                        select p.id, p.version, p.name, p.weighted, s.id as stage_id,
                          s.name as stage_name, s.probability, s.rotting_days
                        from pipeline p join stage s on s.pipeline_id = p.id
                        where s.removed_at is null
                        order by p.position, p.id, s.position, s.id\
                        """)
                .query(new PipelineReader());
    }

    @Override
    public List<Pipeline> lockAll() {
        jdbc.sql("select id from pipeline order by id for update").query(Long.class).list();
        return all();
    }

    @Override
    public Optional<Pipeline> lock(PipelineId id) {
        return jdbc.sql("select id from pipeline where id = :id for update")
                .param("id", id.value())
                .query(Long.class)
                .optional()
                .flatMap(_ -> all().stream().filter(each -> each.id().equals(id)).findFirst());
    }

    @Override
    public Optional<Pipeline> lockOf(StageId stage) {
        return jdbc.sql("select pipeline_id from stage where id = :stage")
                .param("stage", stage.value())
                .query(Long.class)
                .optional()
                .flatMap(id -> lock(new PipelineId(id)));
    }

    @Override
    public void save(Pipeline pipeline) {
        jdbc.sql(
                        """
                        update pipeline set version = version + 1, name = :name, weighted = :weighted
                        where id = :id\
                        """)
                .param("id", pipeline.id().value())
                .param("name", pipeline.name())
                .param("weighted", pipeline.weighted())
                .update();
        stages.save(pipeline.stages());
    }

    @Override
    public void order(List<PipelineId> order) {
        for (int i = 0; i < order.size(); i++) {
            jdbc.sql("update pipeline set position = :position where id = :id")
                    .param("position", i + 1)
                    .param("id", order.get(i).value())
                    .update();
        }
    }

    @Override
    public void hold(StageId stage) {
        requireThere(stage, stages.there(List.of(stage), "lock in share mode").get(stage));
    }

    @Override
    public StageId heir(StageId stage) {
        return jdbc
                .sql("select removed_into_id from stage where id = :stage lock in share mode")
                .param("stage", stage.value())
                .query((row, _) -> Columns.id(row, "removed_into_id", StageId::new))
                .stream()
                .filter(Objects::nonNull)
                .findFirst()
                .map(this::heir)
                .orElse(stage);
    }

    @Override
    public void remove(List<StageId> removed, StageId target, Instant at) {
        var there =
                stages.there(
                        Stream.concat(removed.stream(), Stream.of(target)).toList(), "for update");
        requireThere(target, there.get(target));
        removed.forEach(stage -> requireThere(stage, there.get(stage)));
        jdbc.sql(
                        "update stage set removed_at = :at, removed_into_id = :target where id in (:stages)")
                .param("target", target.value())
                .param("at", Utc.column(at))
                .param("stages", removed.stream().map(StageId::value).toList())
                .update();
        removed.forEach(this::touchPipelineOf);
    }

    @Override
    public boolean restore(StageId stage) {
        touchPipelineOf(stage);
        return jdbc.sql(
                                """
                                update stage set removed_at = null, removed_into_id = null
                                where id = :stage and removed_at is not null\
                                """)
                        .param("stage", stage.value())
                        .update()
                == 1;
    }

    /** Whoever has read the pipeline has not read it as it is now. */
    private void touchPipelineOf(StageId stage) {
        jdbc.sql(
                        """
                        update pipeline set version = version + 1
                        where id = (select pipeline_id from stage where id = :stage)\
                        """)
                .param("stage", stage.value())
                .update();
    }

    @Override
    public Optional<TeamDefault> lockDefault(TeamId team) {
        return jdbc.sql("select name, pipeline_id from team where id = :team for update")
                .param("team", team.value())
                .query((row, _) ->
                        new TeamDefault(
                                team,
                                row.getString("name"),
                                Columns.id(row, "pipeline_id", PipelineId::new)))
                .optional();
    }

    @Override
    public void saveDefault(TeamDefault changed) {
        PipelineId pipeline = changed.pipeline();
        jdbc.sql("update team set pipeline_id = :pipeline where id = :team")
                .param("pipeline", pipeline == null ? null : pipeline.value())
                .param("team", changed.team().value())
                .update();
    }

    private static void requireThere(StageId stage, @Nullable Boolean there) {
        if (there == null) {
            throw new NotFound(stage);
        }
        if (!there) {
            throw new RuleViolation("stage.removed");
        }
    }
}
