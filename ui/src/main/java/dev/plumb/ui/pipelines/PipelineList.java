package dev.plumb.ui.pipelines;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import dev.plumb.application.pipelines.PipelineSettings.PipelineEntry;
import dev.plumb.domain.pipelines.PipelineId;
import dev.plumb.ui.shared.Addresses;
import dev.plumb.ui.shared.CurrentPage;
import dev.plumb.ui.shared.ReorderableRows;
import dev.plumb.ui.shared.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The pipelines in their order, each a link, with the number of its open deals. */
final class PipelineList extends Composite<ReorderableRows<PipelineEntry>> {

    private final Map<PipelineId, Anchor> links = new HashMap<>();
    private final Predicate<List<PipelineEntry>> reorder;

    /**
     * @param reorder takes the new order; whether it was done
     */
    PipelineList(Predicate<List<PipelineEntry>> reorder) {
        this.reorder = reorder;
        getContent().addClassName("plumb-pipeline-list");
    }

    void show(List<PipelineEntry> entries, @Nullable PipelineId chosen) {
        if (!entries.equals(getContent().items())) {
            links.clear();
            getContent().setItems(entries);
        }
        links.forEach((id, link) -> CurrentPage.mark(link, id.equals(chosen)));
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
        links.put(entry.id(), link);
        return link;
    }
}
