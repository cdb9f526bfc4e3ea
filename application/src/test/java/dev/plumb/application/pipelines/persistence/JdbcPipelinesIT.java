package dev.plumb.application.pipelines.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.access.persistence.CastInTables;
import dev.plumb.application.pipelines.PipelineOptions;
import dev.plumb.application.pipelines.PipelineOptions.PipelineOption;
import dev.plumb.application.pipelines.StageTag;
import dev.plumb.application.shared.persistence.DatabaseTest;
import dev.plumb.domain.access.Cast;
import dev.plumb.domain.pipelines.Pipeline;
import dev.plumb.domain.pipelines.PipelineId;
import dev.plumb.domain.pipelines.Pipelines;
import dev.plumb.domain.pipelines.Stage;
import dev.plumb.domain.pipelines.StageId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class JdbcPipelinesIT {

    @Autowired Pipelines pipelines;
    @Autowired PipelineOptions options;
    @Autowired CurrentActor currentActor;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void enter() {
        new CastInTables(jdbc).enter();
    }

    @Test
    void a_stage_comes_back_as_it_was_added() {
        Pipeline sales = pipeline("Sales");
        pipelines.add(sales);
        for (Stage stage : sales.stages()) {
            assertThat(pipelines.stage(stage.id())).contains(stage);
        }
        assertThat(pipelines.stage(new StageId(9_999))).isEmpty();
    }

    @Test
    void pipelines_and_stages_are_offered_in_the_order_in_which_they_were_added() {
        Pipeline sales = pipeline("Sales");
        Pipeline after = pipeline("After sales");
        pipelines.add(sales);
        pipelines.add(after);

        List<PipelineOption> offered = new ArrayList<>();
        currentActor.as(Cast.ANNA, () -> offered.addAll(options.pipelines()));

        assertThat(offered)
                .extracting(PipelineOption::name)
                .containsExactly("Sales", "After sales");
        assertThat(offered.getFirst().stages())
                .extracting(StageTag::id)
                .containsExactlyElementsOf(sales.stages().stream().map(Stage::id).toList());
    }

    private Pipeline pipeline(String name) {
        PipelineId id = pipelines.nextId();
        return new Pipeline(
                id,
                name,
                List.of(
                        new Stage(pipelines.nextStageId(), id, "Visit", null),
                        new Stage(pipelines.nextStageId(), id, "Arrival", 40)));
    }
}
