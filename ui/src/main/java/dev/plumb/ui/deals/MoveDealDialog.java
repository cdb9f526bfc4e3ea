package dev.plumb.ui.deals;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import dev.plumb.application.pipelines.PipelineOptions;
import dev.plumb.application.pipelines.StageTag;
import dev.plumb.domain.pipelines.StageId;
import dev.plumb.ui.shared.StageSelect;
import dev.plumb.ui.shared.Texts;
import java.util.function.BiPredicate;

/** Asks into which stage, of whatever pipeline, a deal shall move. */
final class MoveDealDialog extends Dialog {

    /**
     * @param move takes a stage and its name; whether it was done
     */
    MoveDealDialog(PipelineOptions pipelines, BiPredicate<StageId, String> move) {
        setHeaderTitle(Texts.get("deals.move-dialog.title"));
        StageSelect select = new StageSelect(pipelines);
        add(select);
        Button save =
                new Button(
                        Texts.get("deals.move-dialog.save"),
                        event -> {
                            StageId stage = select.getValue();
                            if (stage != null && move.test(stage, name(pipelines, stage))) {
                                close();
                            }
                            event.getSource().setEnabled(true);
                        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        getFooter().add(new Button(Texts.get("shared.cancel"), _ -> close()), save);
    }

    private static String name(PipelineOptions pipelines, StageId id) {
        return pipelines.pipelines().stream()
                .flatMap(pipeline -> pipeline.stages().stream())
                .filter(stage -> stage.id().equals(id))
                .map(StageTag::name)
                .findFirst()
                .orElse("");
    }
}
