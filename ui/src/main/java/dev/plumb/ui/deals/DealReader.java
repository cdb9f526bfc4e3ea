package dev.plumb.ui.deals;

import dev.plumb.application.history.OpportunityHistory;
import dev.plumb.application.opportunities.OpportunityDetail;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.application.pipelines.PipelineOptions;
import dev.plumb.application.pipelines.PipelineOptions.PipelineOption;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.Placement;
import dev.plumb.ui.shared.Formats;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what a deal's detail view shows. */
@Component
class DealReader {
    private final OpportunityDetail detail;
    private final OpportunityHistory history;
    private final PipelineOptions pipelines;
    private final Formats formats;

    DealReader(
            OpportunityDetail detail,
            OpportunityHistory history,
            PipelineOptions pipelines,
            Formats formats) {
        this.detail = detail;
        this.history = history;
        this.pipelines = pipelines;
        this.formats = formats;
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

    /** Midnights of the user's zone since it came into its stage. */
    long daysIn(Placement placement) {
        ZoneId zone = formats.zone();
        return ChronoUnit.DAYS.between(
                LocalDate.ofInstant(placement.since(), zone), formats.today());
    }
}
