package dev.plumb.ui.deals;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dev.plumb.application.access.Colleagues;
import dev.plumb.application.pipelines.PipelineOptions;
import dev.plumb.ui.shared.Addresses;
import dev.plumb.ui.shared.EmptyState;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.Texts;
import dev.plumb.ui.shared.ViewHeader;
import jakarta.annotation.security.PermitAll;

/** Leads to the pipeline that one's team begins with; is seen only where there is none. */
@Route(Addresses.PIPELINES)
@PermitAll
final class PipelinesView extends Div implements BeforeEnterObserver {
    private final PipelineOptions pipelines;
    private final Colleagues colleagues;

    PipelinesView(PipelineOptions pipelines, Colleagues colleagues) {
        this.pipelines = pipelines;
        this.colleagues = colleagues;
        addClassName("plumb-view");
        add(
                new ViewHeader(Texts.get("deals.pipelines-title")),
                new EmptyState(
                        Icon.BOARD,
                        Texts.get("deals.no-pipeline"),
                        Texts.get("deals.no-pipeline.why")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        pipelines
                .firstOf(colleagues.me().user().id())
                .ifPresent(first -> event.forwardTo(Addresses.pipeline(first)));
    }
}
