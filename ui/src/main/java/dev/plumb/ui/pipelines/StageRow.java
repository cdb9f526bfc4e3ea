package dev.plumb.ui.pipelines;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.plumb.application.pipelines.ChangePipeline.ChangedStage;
import dev.plumb.application.pipelines.PipelineSettings.StageEntry;
import dev.plumb.domain.pipelines.Stage;
import dev.plumb.domain.shared.RuleViolation;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.LineField;
import dev.plumb.ui.shared.Texts;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A stage, to be edited. */
final class StageRow extends Div {

    private final @Nullable StageEntry entry;
    private final LineField name = new LineField("stage.name", Stage.NAME_LENGTH);
    private final IntegerField probability = number("pipelines.probability", "%", 0, 100);
    private final IntegerField rotting =
            number("pipelines.rotting", Texts.get("pipelines.days"), 1, Stage.MOST_ROTTING_DAYS);
    private final Span deals = new Span();
    private final Button remove = new Button(Icon.TRASH.create());

    /**
     * @param entry null for a new one
     * @param typed runs whenever something was typed
     */
    StageRow(@Nullable StageEntry entry, Consumer<StageRow> typed, Consumer<StageRow> onRemove) {
        this.entry = entry;
        name.setAriaLabel(Texts.get("pipelines.stage-name"));
        name.setRequiredIndicatorVisible(false);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        probability.addClassName("plumb-stage-probability");
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.addClickListener(_ -> onRemove.accept(this));
        if (entry != null) {
            name.setValue(entry.name());
            probability.setValue(entry.probability());
            rotting.setValue(entry.rottingDays());
            count(entry);
        }
        deals.addClassName("plumb-stage-deals");
        addClassName("plumb-stage-row");
        add(name, probability, rotting, deals, remove);
        label();
        name.addValueChangeListener(_ -> {
            label();
            typed.accept(this);
        });
        probability.addValueChangeListener(_ -> typed.accept(this));
        rotting.addValueChangeListener(_ -> typed.accept(this));
    }

    boolean isNew() {
        return entry == null;
    }

    StageEntry entry() {
        return Objects.requireNonNull(entry);
    }

    String name() {
        return name.getValue();
    }

    ChangedStage changed() {
        return new ChangedStage(
                entry == null ? null : entry.id(),
                name.getValue(),
                probability.getValue(),
                rotting.getValue());
    }

    /** Shows how many deals there are by now. */
    void count(StageEntry now) {
        deals.setText(Long.toString(now.deals()));
        deals.setTitle(Texts.get("deals.count", now.deals()));
    }

    void setRemovable(boolean removable) {
        remove.setEnabled(removable);
    }

    /** What is hidden is not in the way: it is as it was. */
    void hideProbability() {
        if (probability.isInvalid()) {
            probability.setValue(entry == null ? null : entry.probability());
            probability.setInvalid(false);
        }
    }

    void focus() {
        name.focus();
    }

    /**
     * @param taken whether a row before has the same name
     */
    boolean check(boolean taken) {
        if (name.isRight() && taken) {
            name.tell(new RuleViolation("stage.name-taken", name.getValue()));
        }
        return !name.isInvalid() && !probability.isInvalid() && !rotting.isInvalid();
    }

    private void label() {
        String label = Texts.get("pipelines.stage.remove", name.getValue());
        remove.setAriaLabel(label);
        remove.setTooltipText(label);
    }

    private static IntegerField number(String key, String unit, int least, int most) {
        IntegerField field = new IntegerField();
        field.setAriaLabel(Texts.get(key));
        field.setMin(least);
        field.setMax(most);
        field.setI18n(
                new IntegerField.IntegerFieldI18n()
                        .setBadInputErrorMessage(Texts.get("pipelines.number", least, most))
                        .setMinErrorMessage(Texts.get("pipelines.number", least, most))
                        .setMaxErrorMessage(Texts.get("pipelines.number", least, most)));
        field.setSuffixComponent(new Span(unit));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return field;
    }
}
