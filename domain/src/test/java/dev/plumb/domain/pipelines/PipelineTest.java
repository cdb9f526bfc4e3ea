package dev.plumb.domain.pipelines;

import static dev.plumb.domain.shared.Violations.violation;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PipelineTest {

    private static final PipelineId SALES = new PipelineId(1);
    private static final Stage VISIT = stage(1, "Visit", 10);
    private static final Stage OFFER = stage(2, "Offer", null);

    @Test
    void a_new_one_is_weighed_if_a_stage_has_a_probability() {
        assertThat(Pipeline.open(SALES, "Sales", List.of(VISIT, OFFER)).weighted()).isTrue();
        assertThat(Pipeline.open(SALES, "Sales", List.of(OFFER)).weighted()).isFalse();
    }

    @Test
    void no_stage_is_left_out_of_a_change() {
        Pipeline sales = Pipeline.open(SALES, "Sales", List.of(VISIT, OFFER));

        assertThat(violation(() -> sales.change("Sales", true, List.of(OFFER))))
                .isEqualTo("pipeline.stages.missing");
        assertThat(sales.change("Sales", true, List.of(OFFER, VISIT, stage(3, "More", 5))).stages())
                .hasSize(3);
    }

    @Test
    void stages_are_told_apart_by_their_names() {
        assertThat(
                        violation(() ->
                                Pipeline.open(
                                        SALES, "Sales", List.of(VISIT, stage(2, " VISIT", 1)))))
                .isEqualTo("stage.name-taken");
        assertThat(Pipeline.areAlike(" Sales", "sALES ")).isTrue();
        assertThat(Pipeline.areAlike("Sales", "Salés")).isFalse();
    }

    @Test
    void days_until_a_deal_rots_are_from_one_to_999() {
        for (int days : List.of(0, 1000)) {
            assertThat(violation(() -> new Stage(new StageId(1), SALES, "Visit", null, days)))
                    .isEqualTo("stage.rotting");
        }
    }

    private static Stage stage(long id, String name, @Nullable Integer probability) {
        return new Stage(new StageId(id), SALES, name, probability, null);
    }
}
