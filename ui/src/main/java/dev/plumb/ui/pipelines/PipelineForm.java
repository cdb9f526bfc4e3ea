package dev.plumb.ui.pipelines;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.plumb.application.access.TeamTag;
import dev.plumb.application.pipelines.ChangePipeline;
import dev.plumb.application.pipelines.PipelineSettings.PipelineEntry;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.pipelines.Pipeline;
import dev.plumb.domain.pipelines.PipelineId;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.Texts;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One pipeline: its name, its stages, and the teams that begin there; saved as one. */
final class PipelineForm extends Div {

    private final PipelineEntry entry;
    private final List<PipelineEntry> all;
    private final PipelineChanges changes;
    private final Runnable reread;
    private final TextField name = new TextField(Texts.get("pipelines.name"));
    private final Checkbox weighted = new Checkbox(Texts.get("pipelines.weighted"));
    private final MultiSelectComboBox<TeamTag> teams =
            new MultiSelectComboBox<>(Texts.get("pipelines.teams"));
    private final StageRows stages;
    private final SaveBar bar;

    /**
     * @param reread runs when it was saved or is to be shown as it was
     */
    PipelineForm(
            PipelineEntry entry,
            List<PipelineEntry> all,
            List<TeamTag> known,
            PipelineChanges changes,
            Runnable reread) {
        this.entry = entry;
        this.all = all;
        this.changes = changes;
        this.reread = reread;
        bar = new SaveBar(this::save, reread);
        stages = new StageRows(entry.stages(), this::touched, this::remove);
        fill(known);
        Div top = new Div(name, weighted, removal());
        top.addClassName("plumb-pipeline-top");
        Paragraph help = new Paragraph(Texts.get("pipelines.help"));
        help.addClassName("plumb-meta");
        addClassName("plumb-pipeline-form");
        add(new Header(top), stages, help, teams, bar);
        touched();
    }

    PipelineId id() {
        return entry.id();
    }

    boolean isTouched() {
        return !command().equals(before()) || !chosenTeams().equals(entry.teams());
    }

    /**
     * Somebody else has changed pipelines while this is being edited.
     *
     * @param same whether this one is as it was
     */
    void warn(boolean same) {
        if (!same) {
            bar.warn(Texts.get("pipelines.changed-meanwhile"));
        }
    }

    private void fill(List<TeamTag> known) {
        name.setValue(entry.name());
        name.setMaxLength(Pipeline.NAME_LENGTH);
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        weighted.setValue(entry.weighted());
        teams.setItems(known);
        teams.setItemLabelGenerator(TeamTag::name);
        teams.setValue(
                known.stream()
                        .filter(team -> entry.teams().contains(team.id()))
                        .collect(Collectors.toSet()));
        teams.setHelperText(Texts.get("pipelines.teams.help", all.getFirst().name()));
        teams.setVisible(!known.isEmpty());
        name.addValueChangeListener(_ -> touched());
        weighted.addValueChangeListener(_ -> touched());
        teams.addValueChangeListener(_ -> touched());
    }

    private Component removal() {
        Button remove =
                new Button(
                        Texts.get("pipelines.remove"),
                        Icon.TRASH.create(),
                        _ -> changes.askToRemove(entry.id()));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setEnabled(all.size() > 1);
        return remove;
    }

    private void touched() {
        stages.setWeighted(weighted.getValue());
        bar.show(isTouched());
    }

    private void remove(StageRow row) {
        if (row.isNew()) {
            stages.remove(row);
        } else if (isTouched()) {
            bar.warn(Texts.get("pipelines.save-first"));
        } else {
            changes.askToRemove(row.entry().id(), reread);
        }
    }

    private void save() {
        boolean named = !name.getValue().isBlank();
        name.setErrorMessage(Texts.get("error.pipeline.name.required"));
        name.setInvalid(!named);
        if (named && stages.isComplete() && changes.save(command(), entry, chosenTeams())) {
            reread.run();
        }
    }

    private ChangePipeline.Command command() {
        return new ChangePipeline.Command(
                entry.id(),
                entry.version(),
                name.getValue(),
                weighted.getValue(),
                stages.changed());
    }

    private ChangePipeline.Command before() {
        return new ChangePipeline.Command(
                entry.id(),
                entry.version(),
                entry.name(),
                entry.weighted(),
                entry.stages().stream()
                        .map(stage ->
                                new ChangePipeline.ChangedStage(
                                        stage.id(),
                                        stage.name(),
                                        stage.probability(),
                                        stage.rottingDays()))
                        .toList());
    }

    private Set<TeamId> chosenTeams() {
        return teams.getValue().stream().map(TeamTag::id).collect(Collectors.toSet());
    }
}
