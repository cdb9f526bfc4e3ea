package dev.plumb.ui.deals;

import com.vaadin.flow.component.UI;
import dev.plumb.application.opportunities.DealSort;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.pipelines.PipelineId;
import dev.plumb.ui.shared.Addresses;

/** The ways into the deals, for other features. */
public final class DealsNavigation {
    private DealsNavigation() {}

    /** Opens the detail view of a deal. */
    public static void toDeal(OpportunityId deal) {
        UI.getCurrentOrThrow().navigate(Addresses.deal(deal));
    }

    /** Opens the board of a pipeline. */
    public static void toBoard(PipelineId pipeline) {
        UI.getCurrentOrThrow().navigate(Addresses.pipeline(pipeline));
    }

    /** Opens the board that one's team begins with. */
    public static void toBoards() {
        UI.getCurrentOrThrow().navigate(Addresses.PIPELINES);
    }

    static void toBoard(PipelineId pipeline, DealSort sort) {
        UI.getCurrentOrThrow().navigate(Addresses.pipeline(pipeline), SortParameter.of(sort));
    }
}
