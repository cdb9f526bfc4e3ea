package dev.plumb.application.pipelines;

import static dev.plumb.domain.access.Cast.ANNA;
import static dev.plumb.domain.access.Cast.EWA;
import static dev.plumb.domain.access.Cast.NORTH;
import static dev.plumb.domain.shared.Violations.violation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumb.application.access.AuditFilter;
import dev.plumb.application.access.AuditRow;
import dev.plumb.application.access.AuditTrail;
import dev.plumb.application.opportunities.UseCaseIT;
import dev.plumb.application.pipelines.ChangePipeline.ChangedStage;
import dev.plumb.application.pipelines.CreatePipeline.NewStage;
import dev.plumb.application.pipelines.PipelineSettings.PipelineEntry;
import dev.plumb.application.pipelines.PipelineSettings.StageEntry;
import dev.plumb.application.shared.PageRequest;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.history.StaleData;
import dev.plumb.domain.pipelines.PipelineId;
import dev.plumb.domain.shared.Change;
import dev.plumb.domain.shared.NotFound;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PipelineUseCasesIT extends UseCaseIT {

    @Autowired private CreatePipeline create;
    @Autowired private ChangePipeline change;
    @Autowired private ReorderPipelines reorder;
    @Autowired private PipelineSettings settings;
    @Autowired private PipelineOptions options;
    @Autowired private AuditTrail audit;

    private PipelineId pipeline;

    @BeforeEach
    void add() {
        pipeline = create("Service " + System.nanoTime());
    }

    @Test
    void stages_are_named_weighed_put_in_order_and_added() {
        PipelineEntry before = entry();
        List<ChangedStage> stages = stages(before);
        Collections.reverse(stages);
        stages.add(new ChangedStage(null, "Paid", 100, 3));

        change(before, "Renamed " + before.name(), stages);

        PipelineEntry after = entry();
        assertThat(after.version()).isEqualTo(before.version().next());
        assertThat(after.stages())
                .extracting(StageEntry::name)
                .containsExactly("Offer", "Visit", "Paid");
        assertThat(after.stages().getLast().rottingDays()).isEqualTo(3);
        AuditRow told = told();
        assertThat(told.act()).isEqualTo(AuditAct.CHANGED);
        assertThat(told.changes())
                .contains(new Change("stages", "Visit, Offer", "Offer, Visit, Paid"))
                .contains(new Change("name", before.name(), after.name()));
    }

    @Test
    void without_weighing_the_board_knows_no_probability_but_keeps_it() {
        PipelineEntry before = entry();
        var command =
                new ChangePipeline.Command(
                        pipeline,
                        before.version(),
                        before.name(),
                        false,
                        stages(before),
                        Set.of(),
                        Set.of());

        run(
                EWA,
                () -> {
                    change.handle(command);
                });

        assertThat(as(ANNA, options::pipelines))
                .filteredOn(option -> option.id().equals(pipeline))
                .flatExtracting(option -> option.stages())
                .extracting(StageTag::probability)
                .containsOnlyNulls();
        assertThat(entry().stages().getFirst().probability()).isEqualTo(10);
    }

    @Test
    void whoever_comes_second_is_told() {
        PipelineEntry seen = entry();
        change(seen, "First " + seen.name(), stages(seen));

        assertThatThrownBy(() -> change(seen, "Second", stages(seen)))
                .isInstanceOf(StaleData.class);
        List<PipelineId> there = settings().stream().map(PipelineEntry::id).toList();
        assertThatThrownBy(() -> reorder(there.reversed(), there)).isInstanceOf(StaleData.class);
        assertThatThrownBy(() -> reorder(List.of(pipeline), List.of(pipeline)))
                .isInstanceOf(StaleData.class);
    }

    @Test
    void pipelines_are_told_apart_and_keep_their_stages() {
        PipelineEntry before = entry();
        PipelineEntry other = settings().getFirst();

        assertThat(violation(() -> change(before, other.name().toUpperCase(), stages(before))))
                .isEqualTo("pipeline.name-taken");
        assertThat(violation(() -> create(before.name()))).isEqualTo("pipeline.name-taken");
        assertThat(violation(() -> change(before, before.name(), stages(before).subList(0, 1))))
                .isEqualTo("pipeline.stages.missing");
        List<ChangedStage> strange = stages(before);
        strange.add(new ChangedStage(other.stages().getFirst().id(), "Strange", null, null));
        assertThatThrownBy(() -> change(before, before.name(), strange))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_team_begins_where_it_is_told_to() {
        String name = entry().name();
        teams(name, Set.of(NORTH), Set.of());
        assertThat(as(EWA, () -> options.firstOf(ANNA))).contains(pipeline);
        assertThat(entry().teams()).containsExactly(NORTH);
        assertThat(told().changes()).containsExactly(new Change("pipeline", null, entry().name()));

        teams(name, Set.of(), Set.of(NORTH));
        assertThat(as(EWA, () -> options.firstOf(ANNA))).contains(settings().getFirst().id());
    }

    @Test
    void a_team_that_begins_elsewhere_by_now_does_not_leave() {
        teams(entry().name(), Set.of(NORTH), Set.of());
        PipelineId first = pipeline;
        pipeline = create("Other " + System.nanoTime());
        teams(entry().name(), Set.of(), Set.of(NORTH));

        assertThat(as(EWA, () -> options.firstOf(ANNA))).contains(first);
        pipeline = first;
        teams(entry().name(), Set.of(), Set.of(NORTH));
    }

    @Test
    void a_pipeline_is_changed_as_a_whole_or_not_at_all() {
        String before = entry().name();

        assertThatThrownBy(() -> teams("Half", Set.of(new TeamId(987_654)), Set.of()))
                .isInstanceOf(NotFound.class);

        assertThat(entry().name()).isEqualTo(before);
    }

    @Test
    void the_first_is_where_everybody_begins() {
        List<PipelineId> seen = settings().stream().map(PipelineEntry::id).toList();
        List<PipelineId> order = seen.reversed();
        reorder(seen, order);
        long told = entries();
        reorder(order, order);

        assertThat(entries()).isEqualTo(told);
        assertThat(settings()).extracting(PipelineEntry::id).containsExactlyElementsOf(order);
        assertThat(as(EWA, () -> options.firstOf(EWA))).contains(pipeline);
    }

    private void reorder(List<PipelineId> seen, List<PipelineId> order) {
        run(EWA, () -> reorder.handle(new ReorderPipelines.Command(seen, order)));
    }

    private long entries() {
        return jdbc.sql("select count(*) from audit_entry").query(Long.class).single();
    }

    private PipelineId create(String name) {
        var command =
                new CreatePipeline.Command(
                        name,
                        List.of(new NewStage("Visit", 10, 7), new NewStage("Offer", 50, null)));
        return as(EWA, () -> create.handle(command));
    }

    private void change(PipelineEntry seen, String name, List<ChangedStage> stages) {
        var command =
                new ChangePipeline.Command(
                        pipeline, seen.version(), name, true, stages, Set.of(), Set.of());
        run(
                EWA,
                () -> {
                    change.handle(command);
                });
    }

    private void teams(String name, Set<TeamId> joining, Set<TeamId> leaving) {
        PipelineEntry seen = entry();
        var command =
                new ChangePipeline.Command(
                        pipeline,
                        seen.version(),
                        name,
                        seen.weighted(),
                        stages(seen),
                        joining,
                        leaving);
        run(
                EWA,
                () -> {
                    change.handle(command);
                });
    }

    private static List<ChangedStage> stages(PipelineEntry entry) {
        return new ArrayList<>(
                entry.stages().stream()
                        .map(stage ->
                                new ChangedStage(
                                        stage.id(),
                                        stage.name(),
                                        stage.probability(),
                                        stage.rottingDays()))
                        .toList());
    }

    private List<PipelineEntry> settings() {
        return as(EWA, settings::pipelines);
    }

    private PipelineEntry entry() {
        return settings().stream()
                .filter(each -> each.id().equals(pipeline))
                .findFirst()
                .orElseThrow();
    }

    private AuditRow told() {
        return as(EWA, () -> audit.page(AuditFilter.ALL, new PageRequest(0, 1))).getFirst();
    }
}
