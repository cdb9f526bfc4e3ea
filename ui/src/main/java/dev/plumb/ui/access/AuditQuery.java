package dev.plumb.ui.access;

import com.vaadin.flow.router.QueryParameters;
import dev.plumb.application.access.AuditFilter;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the audit log asks for.
 *
 * @param act null for all
 * @param from and {@code to}: whole days in the reader's zone, both included; null for no limit
 */
record AuditQuery(
        @Nullable UserId who,
        @Nullable AuditAct act,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** What nobody understands is left out. */
    static AuditQuery read(QueryParameters asked) {
        return new AuditQuery(
                value(asked, "who", text -> new UserId(Long.parseLong(text))),
                value(asked, "what", AuditQuery::act),
                value(asked, "from", LocalDate::parse),
                value(asked, "to", LocalDate::parse));
    }

    QueryParameters write() {
        Map<String, List<String>> written = new LinkedHashMap<>();
        put(written, "who", who == null ? null : Long.toString(who.value()));
        put(written, "what", act == null ? null : act.name().toLowerCase(Locale.ROOT));
        put(written, "from", from);
        put(written, "to", to);
        return new QueryParameters(written);
    }

    AuditFilter filter(ZoneId zone) {
        return new AuditFilter(
                who,
                act,
                from == null ? null : start(from, zone),
                to == null ? null : start(to.plusDays(1), zone));
    }

    private static AuditAct act(String text) {
        return Arrays.stream(AuditAct.values())
                .filter(act -> act.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static void put(Map<String, List<String>> written, String key, @Nullable Object value) {
        if (value != null) {
            written.put(key, List.of(value.toString()));
        }
    }

    private static <T> @Nullable T value(
            QueryParameters asked, String key, Function<String, T> read) {
        Optional<String> text = asked.getSingleParameter(key);
        try {
            return text.map(read).orElse(null);
        } catch (IllegalArgumentException | DateTimeParseException notUnderstood) {
            return null;
        }
    }
}
