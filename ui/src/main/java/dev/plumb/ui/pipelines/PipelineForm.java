package dev.plumb.ui.pipelines;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.plumb.application.access.TeamTag;
import dev.plumb.application.pipelines.ChangePipeline;
import dev.plumb.application.pipelines.PipelineSettings.PipelineEntry;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.pipelines.PipelineId;
import dev.plumb.ui.shared.Fields;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.Texts;
import dev.plumb.ui.shared.Unsaved;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One pipeline: its name, its stages, and the teams that begin there; saved as one. */
final class PipelineForm extends Div implements Focusable<PipelineForm> {

    private final PipelineEntry entry;
    private final List<PipelineEntry> all;
    private final PipelineChanges changes;
    private final Runnable reread;
    private final PipelineNameField name = new PipelineNameField();
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
        setTabIndex(-1);
        getElement().setAttribute("role", "group").setAttribute("aria-label", entry.name());
        Unsaved.guard(this);
        add(new Header(top), stages, help, teams, bar);
        touched();
    }

    PipelineId id() {
        return entry.id();
    }

    boolean isTouched() {
        return !command().equals(unchanged(entry));
    }

    /** Whether nobody has changed the pipeline since; deals come and go. */
    boolean isOf(PipelineEntry now) {
        return unchanged(now).equals(unchanged(entry)) && now.teams().equals(entry.teams());
    }

    /** Shows how many deals there are by now. */
    void count(PipelineEntry now) {
        stages.count(now);
    }

    /** Somebody else has changed the pipeline while it is being edited. */
    void warn() {
        bar.warn(Texts.get("pipelines.changed-meanwhile"));
    }

    private void fill(List<TeamTag> known) {
        name.setValue(entry.name());
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
        if (!(name.isRight() & stages.isComplete())) {
            Fields.focusFirstInvalid(this);
        } else if (changes.save(command(), name::tell)) {
            reread.run();
        }
    }

    private ChangePipeline.Command command() {
        Set<TeamId> chosen = teams.getValue().stream().map(TeamTag::id).collect(Collectors.toSet());
        return new ChangePipeline.Command(
                entry.id(),
                entry.version(),
                name.getValue(),
                weighted.getValue(),
                stages.changed(),
                without(chosen, entry.teams()),
                without(entry.teams(), chosen));
    }

    private static ChangePipeline.Command unchanged(PipelineEntry entry) {
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
                        .toList(),
                Set.of(),
                Set.of());
    }

    private static Set<TeamId> without(Set<TeamId> all, Set<TeamId> others) {
        return all.stream().filter(team -> !others.contains(team)).collect(Collectors.toSet());
    }
}
