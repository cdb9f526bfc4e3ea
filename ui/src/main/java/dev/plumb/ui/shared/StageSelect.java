package dev.plumb.ui.shared;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dev.plumb.application.pipelines.PipelineOptions;
import dev.plumb.application.pipelines.PipelineOptions.PipelineOption;
import dev.plumb.application.pipelines.StageTag;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.pipelines.PipelineId;
import dev.plumb.domain.pipelines.StageId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses a pipeline, where there are several, and one of its stages. */
public final class StageSelect extends CustomField<@Nullable StageId> {

    private final Select<PipelineOption> pipeline = new Select<>();
    private final Select<StageTag> stage = new Select<>();
    private final List<PipelineOption> options;

    /**
     * @param owner whose deals begin where it stands at first
     */
    public StageSelect(PipelineOptions pipelines, UserId owner) {
        options = pipelines.pipelines();
        pipeline.setLabel(Texts.get("shared.pipeline"));
        pipeline.setItems(options);
        pipeline.setItemLabelGenerator(PipelineOption::name);
        pipeline.setVisible(options.size() > 1);
        pipeline.addValueChangeListener(change -> offerStages(change.getValue()));
        stage.setLabel(Texts.get("shared.stage"));
        stage.setItemLabelGenerator(StageTag::name);
        Div row = new Div(pipeline, stage);
        row.addClassNames("plumb-row", "plumb-stage-field");
        add(row);
        pipelines.firstOf(owner).flatMap(this::option).ifPresent(pipeline::setValue);
        updateValue();
    }

    private Optional<PipelineOption> option(PipelineId id) {
        return options.stream().filter(option -> option.id().equals(id)).findFirst();
    }

    /** What the chosen stage is called; empty for none. */
    public String stageName() {
        StageTag chosen = stage.getValue();
        return chosen == null ? "" : chosen.name();
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        pipeline.setReadOnly(readOnly);
        stage.setReadOnly(readOnly);
    }

    @Override
    protected @Nullable StageId generateModelValue() {
        StageTag chosen = stage.getValue();
        return chosen == null ? null : chosen.id();
    }

    @Override
    protected void setPresentationValue(@Nullable StageId id) {
        for (PipelineOption option : options) {
            for (StageTag tag : option.stages()) {
                if (tag.id().equals(id)) {
                    pipeline.setValue(option);
                    stage.setValue(tag);
                }
            }
        }
    }

    private void offerStages(@Nullable PipelineOption chosen) {
        List<StageTag> stages = chosen == null ? List.of() : chosen.stages();
        stage.setItems(stages);
        stages.stream().findFirst().ifPresent(stage::setValue);
    }
}
