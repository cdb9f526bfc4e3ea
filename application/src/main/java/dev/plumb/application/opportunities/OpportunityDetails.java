package dev.plumb.application.opportunities;

import dev.plumb.application.access.UserTag;
import dev.plumb.application.lists.ChannelTag;
import dev.plumb.application.lists.LabelTag;
import dev.plumb.domain.access.Visibility;
import dev.plumb.domain.opportunities.DealStatus;
import dev.plumb.domain.opportunities.Lifecycle;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.Phase;
import dev.plumb.domain.opportunities.Placement;
import dev.plumb.domain.opportunities.Source;
import dev.plumb.domain.pipelines.PipelineId;
import dev.plumb.domain.shared.Money;
import dev.plumb.domain.shared.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One lead or deal, as its panel, its detail view and the conversion dialogs show it.
 *
 * @param placement of a deal; of a lead, the stage that waits for the next conversion; null if it
 *     never was a deal
 * @param pipeline of {@code placement}
 * @param status of a deal; of a lead what it was as a deal; null if it never was one
 * @param lostReason the one of {@code status} in words
 * @param mayEdit whether the reader may edit, move, convert, archive and undo
 */
public record OpportunityDetails(
        OpportunityId id,
        Version version,
        Phase phase,
        Lifecycle lifecycle,
        String title,
        @Nullable Money value,
        UserTag owner,
        Visibility visibility,
        Source source,
        @Nullable ChannelTag channel,
        @Nullable LocalDate expectedClose,
        List<LabelTag> labels,
        @Nullable PersonCard person,
        @Nullable OrganizationCard organization,
        @Nullable Placement placement,
        @Nullable PipelineId pipeline,
        @Nullable DealStatus status,
        @Nullable String lostReason,
        @Nullable NextActivity nextActivity,
        int notes,
        int activities,
        UserTag creator,
        Instant createdAt,
        boolean unseen,
        boolean mayEdit) {

    /** The same, for a place where it is not edited. */
    public OpportunityDetails readOnly() {
        return new OpportunityDetails(
                id,
                version,
                phase,
                lifecycle,
                title,
                value,
                owner,
                visibility,
                source,
                channel,
                expectedClose,
                labels,
                person,
                organization,
                placement,
                pipeline,
                status,
                lostReason,
                nextActivity,
                notes,
                activities,
                creator,
                createdAt,
                unseen,
                false);
    }
}
