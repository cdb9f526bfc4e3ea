package dev.plumb.ui.pipelines;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.plumb.application.pipelines.ChangePipeline.ChangedStage;
import dev.plumb.application.pipelines.PipelineSettings.PipelineEntry;
import dev.plumb.application.pipelines.PipelineSettings.StageEntry;
import dev.plumb.domain.pipelines.Pipeline;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.ReorderableRows;
import dev.plumb.ui.shared.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The stages of a pipeline, in the order of the board's lanes. */
final class StageRows extends Div {

    private final ReorderableRows<StageRow> rows;
    private final Button add =
            new Button(Texts.get("pipelines.stage"), Icon.PLUS.create(), _ -> add());
    private final Span full = new Span(Texts.get("pipelines.stages.most", Pipeline.MOST_STAGES));
    private final Runnable touched;
    private final Consumer<StageRow> remove;

    /**
     * @param touched runs whenever something was typed, added, removed or put elsewhere
     * @param remove asked for by a person
     */
    StageRows(List<StageEntry> stages, Runnable touched, Consumer<StageRow> remove) {
        this.touched = touched;
        this.remove = remove;
        rows =
                new ReorderableRows<>(
                        Texts.get("pipelines.stages"), StageRow::name, row -> row, _ -> moved());
        full.addClassName("plumb-meta");
        addClassName("plumb-stage-rows");
        add(heads(), rows, add, full);
        show(stages.stream().map(this::row).toList());
    }

    void setWeighted(boolean weighted) {
        getElement().setAttribute("data-weighted", weighted);
        if (!weighted) {
            rows.items().forEach(StageRow::hideProbability);
        }
    }

    List<ChangedStage> changed() {
        return rows.items().stream().map(StageRow::changed).toList();
    }

    /** Says at the fields what is missing or wrong. */
    boolean isComplete() {
        Set<String> names = new HashSet<>();
        boolean complete = true;
        for (StageRow row : rows.items()) {
            complete &= row.check(!names.add(row.name().strip().toLowerCase(Locale.ROOT)));
        }
        return complete;
    }

    /** Shows how many deals there are by now. */
    void count(PipelineEntry now) {
        rows.items().stream()
                .filter(row -> !row.isNew())
                .forEach(row -> now.stage(row.entry().id()).ifPresent(row::count));
    }

    void remove(StageRow row) {
        List<StageRow> left = new ArrayList<>(rows.items());
        left.remove(row);
        show(left);
        add.focus();
        touched.run();
    }

    private void add() {
        StageRow added = row(null);
        List<StageRow> all = new ArrayList<>(rows.items());
        all.add(added);
        show(all);
        added.focus();
        touched.run();
    }

    private boolean moved() {
        touched.run();
        return true;
    }

    private void show(List<StageRow> all) {
        rows.setItems(all);
        boolean most = all.size() >= Pipeline.MOST_STAGES;
        add.setEnabled(!most);
        full.setVisible(most);
        long there = all.stream().filter(row -> !row.isNew()).count();
        all.forEach(row -> row.setRemovable(row.isNew() || there > 1));
    }

    private StageRow row(@Nullable StageEntry stage) {
        return new StageRow(stage, this::typed, remove);
    }

    private void typed(StageRow row) {
        rows.rename(row);
        touched.run();
    }

    private static Div heads() {
        Div heads = new Div();
        heads.addClassNames("plumb-stage-row", "plumb-stage-heads", "plumb-desk");
        heads.getElement().setAttribute("aria-hidden", "true");
        heads.add(
                new Span(Texts.get("pipelines.stage-name")),
                new Span(Texts.get("pipelines.probability")),
                new Span(Texts.get("pipelines.rotting")),
                new Span(Texts.get("pipelines.deals")));
        return heads;
    }
}
