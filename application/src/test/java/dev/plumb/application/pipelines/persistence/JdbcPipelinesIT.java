package dev.plumb.application.pipelines.persistence;

import static dev.plumb.domain.shared.Violations.violation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.access.persistence.CastInTables;
import dev.plumb.application.pipelines.PipelineOptions;
import dev.plumb.application.pipelines.PipelineOptions.PipelineOption;
import dev.plumb.application.pipelines.StageTag;
import dev.plumb.application.shared.persistence.DatabaseTest;
import dev.plumb.domain.access.Cast;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.pipelines.Pipeline;
import dev.plumb.domain.pipelines.PipelineId;
import dev.plumb.domain.pipelines.Pipelines;
import dev.plumb.domain.pipelines.Stage;
import dev.plumb.domain.pipelines.StageId;
import dev.plumb.domain.shared.NotFound;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
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
            assertThat(pipelines.lockOf(stage.id())).contains(sales);
            pipelines.hold(stage.id());
        }
        assertThatThrownBy(() -> pipelines.hold(new StageId(9_999))).isInstanceOf(NotFound.class);
    }

    @Test
    void pipelines_and_stages_are_offered_in_the_order_in_which_they_were_added() {
        Pipeline sales = pipeline("Sales");
        Pipeline after = pipeline("After sales");
        pipelines.add(sales);
        pipelines.add(after);

        List<PipelineOption> offered = offered();
        assertThat(offered)
                .extracting(PipelineOption::name)
                .containsExactly("Sales", "After sales");
        assertThat(offered.getFirst().stages())
                .extracting(StageTag::id)
                .containsExactlyElementsOf(sales.stages().stream().map(Stage::id).toList());
    }

    @Test
    void a_changed_pipeline_comes_back_as_its_next_version() {
        Pipeline sales = pipeline("Sales");
        pipelines.add(sales);
        Stage more = new Stage(pipelines.nextStageId(), sales.id(), "More", 90, 3);
        Pipeline changed =
                sales.change(
                        "Selling",
                        false,
                        List.of(more, sales.stages().getLast(), sales.stages().getFirst()));

        pipelines.save(changed);

        Pipeline found = pipelines.lock(sales.id()).orElseThrow();
        assertThat(found.version()).isEqualTo(sales.version().next());
        assertThat(found.name()).isEqualTo("Selling");
        assertThat(found.weighted()).isFalse();
        assertThat(found.stages()).isEqualTo(changed.stages());
    }

    @Test
    void a_removed_stage_is_offered_no_more_and_comes_back_to_its_place() {
        Pipeline sales = pipeline("Sales");
        pipelines.add(sales);
        StageId first = sales.stages().getFirst().id();
        StageId last = sales.stages().getLast().id();

        pipelines.remove(List.of(first), last, Instant.EPOCH);

        assertThat(violation(() -> pipelines.hold(first))).isEqualTo("stage.removed");
        assertThat(violation(() -> pipelines.remove(List.of(last), first, Instant.EPOCH)))
                .isEqualTo("stage.removed");
        assertThat(offered().getFirst().stages()).extracting(StageTag::id).containsExactly(last);
        assertThat(pipelines.restore(first)).isTrue();
        assertThat(pipelines.restore(first)).isFalse();
        assertThat(pipelines.lock(sales.id()).orElseThrow().stages()).isEqualTo(sales.stages());
    }

    @Test
    void a_team_begins_where_it_was_told_to_as_long_as_that_is_there() {
        Pipeline sales = pipeline("Sales");
        Pipeline after = pipeline("After sales");
        pipelines.add(sales);
        pipelines.add(after);
        pipelines.saveDefault(pipelines.lockDefault(Cast.NORTH).orElseThrow().with(after.id()));

        assertThat(firstOf(Cast.ANNA)).contains(after.id());
        assertThat(firstOf(Cast.PIOTR)).contains(sales.id());
        assertThat(firstOf(Cast.EWA)).contains(sales.id());

        pipelines.remove(
                after.stages().stream().map(Stage::id).toList(),
                sales.stages().getFirst().id(),
                Instant.EPOCH);
        assertThat(firstOf(Cast.ANNA)).contains(sales.id());
    }

    @Test
    void pipelines_stand_in_the_order_that_they_were_put_into() {
        Pipeline sales = pipeline("Sales");
        Pipeline after = pipeline("After sales");
        pipelines.add(sales);
        pipelines.add(after);

        pipelines.order(List.of(after.id(), sales.id()));

        assertThat(pipelines.all()).containsExactly(after, sales);
        assertThat(firstOf(Cast.ANNA)).contains(after.id());
    }

    private Optional<PipelineId> firstOf(UserId user) {
        AtomicReference<Optional<PipelineId>> first = new AtomicReference<>();
        currentActor.as(user, () -> first.set(options.firstOf(user)));
        return first.get();
    }

    private List<PipelineOption> offered() {
        List<PipelineOption> offered = new ArrayList<>();
        currentActor.as(Cast.ANNA, () -> offered.addAll(options.pipelines()));
        return offered;
    }

    private Pipeline pipeline(String name) {
        PipelineId id = pipelines.nextId();
        return Pipeline.open(
                id,
                name,
                List.of(
                        new Stage(pipelines.nextStageId(), id, "Visit", null, null),
                        new Stage(pipelines.nextStageId(), id, "Arrival", 40, 7)));
    }
}
