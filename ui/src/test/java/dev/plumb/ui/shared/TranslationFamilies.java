package dev.plumb.ui.shared;

import dev.plumb.application.access.SessionEnd;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.AuditSubject;
import dev.plumb.domain.access.ColorScheme;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.access.Role;
import dev.plumb.domain.access.UserState;
import dev.plumb.domain.access.Visibility;
import dev.plumb.domain.activities.ActivityOutcome;
import dev.plumb.domain.history.OperationKind;
import dev.plumb.domain.lists.ActivityIcon;
import dev.plumb.domain.lists.LabelColor;
import dev.plumb.domain.opportunities.OpportunityFields;
import dev.plumb.domain.opportunities.Phase;
import dev.plumb.domain.opportunities.Source;
import dev.plumb.domain.shared.Field;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Keys that the code puts together. */
final class TranslationFamilies {

    private static final List<Class<? extends Enum<?>>> CAPTIONED =
            List.of(
                    ActivityIcon.class,
                    ActivityOutcome.class,
                    AuditAct.class,
                    ColorScheme.class,
                    LabelColor.class,
                    OperationKind.class,
                    Permission.class,
                    Phase.class,
                    Role.class,
                    SessionEnd.class,
                    Source.class,
                    UserState.class,
                    Visibility.class);

    /** The words of fields that are no enumerations. */
    private static final List<String> WORDS =
            List.of(
                    "lifecycle.ACTIVE",
                    "lifecycle.ARCHIVED",
                    "lifecycle.DELETED",
                    "status.LOST",
                    "status.OPEN",
                    "status.WON");

    private TranslationFamilies() {}

    static Set<String> required() {
        Set<String> keys = new TreeSet<>(WORDS);
        CAPTIONED.stream()
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(Captions::key)
                .forEach(keys::add);
        OpportunityFields.ALL.stream()
                .map(Field::key)
                .map(key -> "field." + key)
                .forEach(keys::add);
        Stream.of(AuditSubject.Kind.values())
                .map(kind -> "audit-kind." + kind.name())
                .forEach(keys::add);
        Stream.of(SessionEnd.values()).map(why -> "reason." + why.name()).forEach(keys::add);
        keys.addAll(TranslationSources.auditedFields());
        keys.addAll(TranslationSources.useCases());
        return keys;
    }

    /** Those that there must be, and errors of fields that may not be empty. */
    static Set<String> possible() {
        Set<String> keys = required();
        OpportunityFields.ALL.forEach(field -> keys.add("error." + field.key() + ".required"));
        return keys;
    }
}
