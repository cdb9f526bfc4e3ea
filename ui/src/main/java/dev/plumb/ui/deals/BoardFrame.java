package dev.plumb.ui.deals;

import dev.plumb.application.opportunities.PipelineBoard.Board;
import dev.plumb.application.opportunities.PipelineBoard.Lane;
import dev.plumb.application.pipelines.StageTag;
import dev.plumb.domain.pipelines.StageId;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stays the same while a board is looked at: no card, no total.
 *
 * @param ratesAsOf the date of the exchange rates; null where there are none
 */
record BoardFrame(Currency currency, @Nullable LocalDate ratesAsOf, List<StageTag> stages) {
    /** Before any board was read. */
    static final BoardFrame NONE = new BoardFrame(Currency.getInstance("EUR"), null, List.of());

    static BoardFrame of(Board board) {
        return new BoardFrame(
                board.currency(),
                board.ratesAsOf(),
                board.lanes().stream().map(Lane::stage).toList());
    }

    Optional<StageTag> stage(StageId id) {
        return stages.stream().filter(stage -> stage.id().equals(id)).findFirst();
    }
}
