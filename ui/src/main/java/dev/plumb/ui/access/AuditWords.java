package dev.plumb.ui.access;

import dev.plumb.application.access.AuditRow;
import dev.plumb.application.access.UserTag;
import dev.plumb.domain.access.AuditSubject;
import dev.plumb.domain.shared.Change;
import dev.plumb.ui.shared.Captions;
import dev.plumb.ui.shared.Texts;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts entries of the audit log into words. */
final class AuditWords {

    private AuditWords() {}

    static String who(AuditRow entry) {
        UserTag actor = entry.actor();
        return actor == null ? Texts.get("access.audit.nobody") : actor.name();
    }

    static String what(AuditRow entry) {
        return Captions.of(entry.act());
    }

    static String about(AuditRow entry) {
        AuditSubject subject = entry.subject();
        Long id = subject.id();
        String number = id == null ? "" : Long.toString(id);
        String name =
                switch (subject.kind()) {
                    case ACT -> act(subject.name());
                    case OPPORTUNITY -> (number + " " + subject.name()).strip();
                    default -> subject.name().isEmpty() ? number : subject.name();
                };
        String kind = Texts.get("audit-kind." + subject.kind().name());
        return name.isEmpty() ? kind : Texts.get("access.audit.about", kind, name);
    }

    static String details(AuditRow entry) {
        return entry.changes().stream().map(AuditWords::change).collect(Collectors.joining("; "));
    }

    private static String change(Change change) {
        String field = Texts.get("audit.field." + change.field());
        String before = value(change.field(), change.before());
        String after = value(change.field(), change.after());
        return change.before() == null
                ? Texts.get("access.audit.value", field, after)
                : Texts.get("access.audit.change", field, before, after);
    }

    private static String value(String field, @Nullable String written) {
        if (written == null) {
            return Texts.get("shared.value.none");
        }
        return switch (field) {
            case "act" -> act(written);
            case "weighted", "free-lost-reasons", "single-keys" ->
                    Texts.get(Boolean.parseBoolean(written) ? "shared.yes" : "shared.no");
            case "week-start" ->
                    DayOfWeek.valueOf(written)
                            .getDisplayName(TextStyle.FULL_STANDALONE, Texts.language());
            case "color" -> Captions.word("label-color", written);
            case "icon" -> Captions.word("activity-icon", written);
            case "role", "permission", "reason" -> Captions.word(field, written);
            default -> written;
        };
    }

    /** A query has no name of its own: what admins alone look at is one of many pages. */
    private static String act(String name) {
        String key = "act." + name;
        return Texts.has(key) ? Texts.get(key) : Texts.get("act.query");
    }
}
