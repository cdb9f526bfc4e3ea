package dev.plumb.ui.deals;

import dev.plumb.application.history.OpportunityHistory;
import dev.plumb.application.opportunities.OpportunityDetail;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.application.pipelines.PipelineOptions;
import dev.plumb.application.pipelines.PipelineOptions.PipelineOption;
import dev.plumb.application.shared.Time;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.Placement;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what a deal's detail view shows. */
@Component
class DealReader {
    private final OpportunityDetail detail;
    private final OpportunityHistory history;
    private final PipelineOptions pipelines;
    private final Time time;

    DealReader(
            OpportunityDetail detail,
            OpportunityHistory history,
            PipelineOptions pipelines,
            Time time) {
        this.detail = detail;
        this.history = history;
        this.pipelines = pipelines;
        this.time = time;
    }

    Optional<OpportunityDetails> find(OpportunityId id) {
        return detail.find(id);
    }

    /** Whether somebody saved it since. */
    boolean hasMoved(OpportunityDetails since) {
        return detail.find(since.id())
                .map(now -> !now.version().equals(since.version()))
                .orElse(true);
    }

    /** The name of whoever changed it last. */
    String lastActor(OpportunityId id) {
        return history.of(id).stream().findFirst().map(entry -> entry.actor().name()).orElse("");
    }

    /** The pipeline that it is in. */
    Optional<PipelineOption> pipeline(OpportunityDetails details) {
        return pipelines.pipelines().stream()
                .filter(option -> option.id().equals(details.pipeline()))
                .findFirst();
    }

    long daysIn(Placement placement) {
        return Duration.between(placement.since(), time.now()).toDays();
    }
}
