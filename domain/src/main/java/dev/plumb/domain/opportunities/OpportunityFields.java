package dev.plumb.domain.opportunities;

import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.Visibility;
import dev.plumb.domain.contacts.OrganizationId;
import dev.plumb.domain.contacts.PersonId;
import dev.plumb.domain.lists.ChannelId;
import dev.plumb.domain.lists.LabelId;
import dev.plumb.domain.shared.Codec;
import dev.plumb.domain.shared.Field;
import dev.plumb.domain.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The catalogue of an opportunity's fields, the same for leads and deals; nothing else lists them.
 */
public final class OpportunityFields {

    public static final Field<Phase> PHASE = new Field<>("phase", Codec.enumeration(Phase.class));
    public static final Field<Lifecycle> LIFECYCLE = new Field<>("lifecycle", Lifecycle.CODEC);
    public static final Field<DealStatus> STATUS = new Field<>("status", DealStatus.CODEC);
    public static final Field<Placement> PLACEMENT = new Field<>("stage", Placement.CODEC);
    public static final Field<Title> TITLE =
            new Field<>("title", new Codec<>(Title::value, Title::new));
    public static final Field<Money> VALUE = new Field<>("value", Codec.money());
    public static final Field<PersonId> PERSON =
            new Field<>("person", Codec.id(PersonId::value, PersonId::new));
    public static final Field<OrganizationId> ORGANIZATION =
            new Field<>("organization", Codec.id(OrganizationId::value, OrganizationId::new));
    public static final Field<UserId> OWNER =
            new Field<>("owner", Codec.id(UserId::value, UserId::new));
    public static final Field<Set<LabelId>> LABELS =
            new Field<>("labels", Codec.ids(LabelId::value, LabelId::new));
    public static final Field<Source> SOURCE =
            new Field<>("source", Codec.enumeration(Source.class));
    public static final Field<ChannelId> CHANNEL =
            new Field<>("channel", Codec.id(ChannelId::value, ChannelId::new));
    public static final Field<Visibility> VISIBILITY =
            new Field<>("visibility", Codec.enumeration(Visibility.class));
    public static final Field<LocalDate> EXPECTED_CLOSE =
            new Field<>("expected-close", Codec.date());

    /** In the order in which a change of several is told. */
    public static final List<Field<?>> ALL =
            List.of(
                    PHASE,
                    LIFECYCLE,
                    STATUS,
                    PLACEMENT,
                    TITLE,
                    VALUE,
                    PERSON,
                    ORGANIZATION,
                    OWNER,
                    LABELS,
                    SOURCE,
                    CHANNEL,
                    VISIBILITY,
                    EXPECTED_CLOSE);

    /** What a person may set by editing; the rest changes only by an act of its own. */
    public static final Set<Field<?>> EDITABLE =
            Set.of(
                    TITLE,
                    VALUE,
                    PERSON,
                    ORGANIZATION,
                    OWNER,
                    LABELS,
                    CHANNEL,
                    VISIBILITY,
                    EXPECTED_CLOSE);

    private static final Map<String, Field<?>> BY_KEY =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Field::key, Function.identity()));

    private OpportunityFields() {}

    public static Optional<Field<?>> byKey(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }
}
