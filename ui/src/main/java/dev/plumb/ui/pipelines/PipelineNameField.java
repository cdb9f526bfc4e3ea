package dev.plumb.ui.pipelines;

import dev.plumb.domain.pipelines.Pipeline;
import dev.plumb.ui.shared.LineField;
import dev.plumb.ui.shared.Texts;

/** What a pipeline is called. */
final class PipelineNameField extends LineField {

    PipelineNameField() {
        super("pipeline.name", Pipeline.NAME_LENGTH);
        setLabel(Texts.get("pipelines.name"));
    }
}
