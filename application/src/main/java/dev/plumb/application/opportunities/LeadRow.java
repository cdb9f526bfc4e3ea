package dev.plumb.application.opportunities;

import dev.plumb.application.access.UserTag;
import dev.plumb.application.lists.ChannelTag;
import dev.plumb.application.lists.LabelTag;
import dev.plumb.domain.contacts.OrganizationId;
import dev.plumb.domain.contacts.PersonId;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.Source;
import dev.plumb.domain.shared.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A lead in the inbox. */
public record LeadRow(
        OpportunityId id,
        String title,
        boolean unseen,
        @Nullable NextActivity nextActivity,
        List<LabelTag> labels,
        Source source,
        @Nullable ChannelTag channel,
        @Nullable Money value,
        UserTag owner,
        @Nullable ContactTag<PersonId> person,
        @Nullable ContactTag<OrganizationId> organization,
        Instant createdAt) {}
