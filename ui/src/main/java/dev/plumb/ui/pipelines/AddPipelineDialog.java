package dev.plumb.ui.pipelines;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dev.plumb.application.pipelines.CreatePipeline;
import dev.plumb.application.pipelines.CreatePipeline.NewStage;
import dev.plumb.application.pipelines.PipelineSettings.PipelineEntry;
import dev.plumb.domain.shared.RuleViolation;
import dev.plumb.ui.shared.FormDialog;
import dev.plumb.ui.shared.Texts;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Asks what a new pipeline is called, and whose stages it begins with. */
final class AddPipelineDialog extends FormDialog {

    private final PipelineNameField name = new PipelineNameField();
    private final Select<@Nullable PipelineEntry> model = new Select<>();
    private final BiPredicate<CreatePipeline.Command, Predicate<RuleViolation>> create;

    /**
     * @param create takes where a broken rule is said, too; whether it was done
     */
    AddPipelineDialog(
            List<PipelineEntry> known,
            BiPredicate<CreatePipeline.Command, Predicate<RuleViolation>> create) {
        super(Texts.get("pipelines.new"), Texts.get("pipelines.create"));
        this.create = create;
        name.setAutofocus(true);
        model.setLabel(Texts.get("pipelines.new.stages"));
        model.setEmptySelectionAllowed(true);
        model.setEmptySelectionCaption(Texts.get("pipelines.new.one-stage"));
        model.setItemLabelGenerator(
                entry -> entry == null ? Texts.get("pipelines.new.one-stage") : entry.name());
        model.setItems(known);
        model.setVisible(!known.isEmpty());
        model.setHelperText(Texts.get("pipelines.new.help"));
        known.stream().findFirst().ifPresent(model::setValue);
        Div form = new Div(name, model);
        form.addClassName("plumb-stacked-form");
        add(form);
    }

    @Override
    protected boolean isTouched() {
        return !name.isEmpty();
    }

    @Override
    protected boolean save() {
        return name.isRight()
                && create.test(new CreatePipeline.Command(name.getValue(), stages()), name::tell);
    }

    private List<NewStage> stages() {
        PipelineEntry like = model.getValue();
        return like == null
                ? List.of(new NewStage(Texts.get("pipelines.new.first-stage"), null, null))
                : like.stages().stream()
                        .map(stage ->
                                new NewStage(
                                        stage.name(), stage.probability(), stage.rottingDays()))
                        .toList();
    }
}
