package dev.plumb.ui.pipelines;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import dev.plumb.application.pipelines.PipelineSettings.PipelineEntry;
import dev.plumb.domain.pipelines.PipelineId;
import dev.plumb.ui.shared.Addresses;
import dev.plumb.ui.shared.ReorderableRows;
import dev.plumb.ui.shared.Texts;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The pipelines in their order, each a link, with the number of its open deals. */
final class PipelineList extends Composite<ReorderableRows<PipelineEntry>> {

    private final @Nullable PipelineId chosen;
    private final Predicate<List<PipelineEntry>> reorder;

    /**
     * @param reorder takes the new order; whether it was done
     */
    PipelineList(
            List<PipelineEntry> entries,
            @Nullable PipelineId chosen,
            Predicate<List<PipelineEntry>> reorder) {
        this.chosen = chosen;
        this.reorder = reorder;
        getContent().addClassName("plumb-pipeline-list");
        getContent().setItems(entries);
    }

    @Override
    protected ReorderableRows<PipelineEntry> initContent() {
        return new ReorderableRows<>(
                Texts.get("pipelines.title"), PipelineEntry::name, this::link, reorder);
    }

    private Anchor link(PipelineEntry entry) {
        Span count = new Span(Long.toString(entry.deals()));
        count.addClassName("plumb-badge");
        count.getElement().setAttribute("aria-hidden", "true");
        Span spoken = new Span(Texts.get("deals.count", entry.deals()));
        spoken.addClassName("plumb-visually-hidden");
        Anchor link =
                new Anchor(
                        Addresses.ADMIN_PIPELINES + "/" + entry.id().value(),
                        new Span(entry.name()),
                        count,
                        spoken);
        link.getElement().setAttribute("router-link", true);
        if (entry.id().equals(chosen)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
