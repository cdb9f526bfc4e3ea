package dev.plumb.application.history.persistence;

import dev.plumb.domain.access.UserId;
import dev.plumb.domain.contacts.OrganizationId;
import dev.plumb.domain.contacts.PersonId;
import dev.plumb.domain.lists.ChannelId;
import dev.plumb.domain.lists.LabelId;
import dev.plumb.domain.lists.LostReasonId;
import dev.plumb.domain.pipelines.StageId;
import java.util.function.LongFunction;

/** A kind of thing that history mentions by its id and shows by its name. */
enum Named {
    STAGE("stage", StageId::new),
    PERSON("person", PersonId::new),
    ORGANIZATION("organization", OrganizationId::new),
    USER("app_user", UserId::new),
    LABEL("label", LabelId::new),
    CHANNEL("channel", ChannelId::new),
    LOST_REASON("lost_reason", LostReasonId::new);

    private final String table;
    private final LongFunction<Object> id;

    Named(String table, LongFunction<Object> id) {
        this.table = table;
        this.id = id;
    }

    String table() {
        return table;
    }

    Object id(long number) {
        return id.apply(number);
    }

    boolean isContact() {
        return this == PERSON || this == ORGANIZATION;
    }
}
