package dev.plumb.application.opportunities;

import dev.plumb.application.access.UserTag;
import dev.plumb.application.lists.LabelTag;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.Rotting;
import dev.plumb.domain.pipelines.StageId;
import dev.plumb.domain.shared.Money;
import dev.plumb.domain.shared.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deal on the board.
 *
 * @param contact the organization's name, else the person's; null where it has neither
 * @param rotting null as long as it gets on, or an activity is planned ahead
 * @param rank cards of a lane stand in the order of their ranks as strings
 * @param mayMove whether the reader may move, win, lose, convert or delete it
 */
public record DealCard(
        OpportunityId id,
        Version version,
        StageId stage,
        String title,
        @Nullable String contact,
        UserTag owner,
        @Nullable Money value,
        @Nullable NextActivity nextActivity,
        List<LabelTag> labels,
        @Nullable Rotting rotting,
        String rank,
        boolean mayMove) {}
