package dev.plumb.application.pipelines.persistence;

import dev.plumb.domain.pipelines.Pipeline;
import dev.plumb.domain.pipelines.PipelineId;
import dev.plumb.domain.pipelines.Pipelines;
import dev.plumb.domain.pipelines.Stage;
import dev.plumb.domain.pipelines.StageId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Pipelines and their stages, each in its table, in the order of {@code position}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcPipelines implements Pipelines {

    private final JdbcClient jdbc;

    JdbcPipelines(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
                        insert into pipeline (id, name, position)
                        select :id, :name, coalesce(max(position), 0) + 1 from pipeline\
                        """)
                .param("id", pipeline.id().value())
                .param("name", pipeline.name())
                .update();
        int position = 1;
        for (Stage stage : pipeline.stages()) {
            add(stage, position++);
        }
    }

    private void add(Stage stage, int position) {
        jdbc.sql(
                        """
                        insert into stage (id, pipeline_id, name, position, probability)
                        values (:id, :pipeline, :name, :position, :probability)\
                        """)
                .param("id", stage.id().value())
                .param("pipeline", stage.pipeline().value())
                .param("name", stage.name())
                .param("position", position)
                .param("probability", stage.probability())
                .update();
    }

    @Override
    public Optional<Stage> stage(StageId id) {
        return jdbc.sql("select id, pipeline_id, name, probability from stage where id = :id")
                .param("id", id.value())
                .query((row, _) ->
                        new Stage(
                                new StageId(row.getLong("id")),
                                new PipelineId(row.getLong("pipeline_id")),
                                row.getString("name"),
                                row.getObject("probability", Integer.class)))
                .optional();
    }
}
