package dev.plumb.domain.opportunities;

import dev.plumb.domain.contacts.OrganizationId;
import dev.plumb.domain.contacts.PersonId;
import dev.plumb.domain.lists.ChannelId;
import dev.plumb.domain.lists.LabelId;
import dev.plumb.domain.pipelines.StageId;
import java.time.Instant;

/** The things and moments that tests speak of. */
public final class Examples {

    public static final StageId FIRST_EMAIL_SENT = new StageId(1);
    public static final StageId VISIT_PLANNED = new StageId(2);
    public static final StageId PROPOSAL = new StageId(3);

    public static final LabelId HOT = new LabelId(1);
    public static final LabelId WARM = new LabelId(2);
    public static final LabelId COLD = new LabelId(3);

    public static final ChannelId TRADE_FAIR = new ChannelId(1);

    public static final PersonId LECKA = new PersonId(1);
    public static final OrganizationId PIPES_AND_MORE = new OrganizationId(1);

    public static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00.123456Z");
    public static final Instant TUESDAY = Instant.parse("2026-11-24T09:30:00.654321Z");

    private Examples() {}
}
