package dev.plumb.application.pipelines;

import dev.plumb.application.access.Audit;
import dev.plumb.application.shared.Changed;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.AuditSubject;
import dev.plumb.domain.history.ItemKind;
import dev.plumb.domain.history.ItemRef;
import dev.plumb.domain.pipelines.Pipeline;
import dev.plumb.domain.pipelines.PipelineId;
import dev.plumb.domain.shared.Change;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What all changes of pipelines have in common: screens and log are told. */
@Component
class PipelineChanges {

    private final Audit audit;
    private final ApplicationEventPublisher events;

    PipelineChanges(Audit audit, ApplicationEventPublisher events) {
        this.audit = audit;
        this.events = events;
    }

    void tell(AuditAct act, Pipeline pipeline, List<Change> changes) {
        audit.record(
                act,
                new AuditSubject(
                        AuditSubject.Kind.PIPELINE, pipeline.id().value(), pipeline.name()),
                changes);
        publish(pipeline.id());
    }

    void publish(PipelineId pipeline) {
        events.publishEvent(new Changed(new ItemRef(ItemKind.PIPELINE, pipeline.value())));
    }
}
