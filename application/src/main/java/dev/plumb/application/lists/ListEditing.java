package dev.plumb.application.lists;

import dev.plumb.application.access.Audit;
import dev.plumb.application.shared.Changed;
import dev.plumb.application.shared.Time;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.AuditSubject;
import dev.plumb.domain.access.AuditSubject.Kind;
import dev.plumb.domain.history.ItemKind;
import dev.plumb.domain.history.ItemRef;
import dev.plumb.domain.history.StaleData;
import dev.plumb.domain.lists.Entry;
import dev.plumb.domain.lists.EntryRef;
import dev.plumb.domain.lists.EntryState;
import dev.plumb.domain.lists.Lists;
import dev.plumb.domain.shared.Change;
import dev.plumb.domain.shared.NotFound;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** How every use case changes an entry: found, current; then saved and told. */
@Component
class ListEditing {

    private final Lists lists;
    private final Audit audit;
    private final Time time;
    private final ApplicationEventPublisher events;

    ListEditing(Lists lists, Audit audit, Time time, ApplicationEventPublisher events) {
        this.lists = lists;
        this.audit = audit;
        this.time = time;
        this.events = events;
    }

    /**
     * @throws NotFound also for one that was merged into another
     */
    Entry begin(EntryRef ref) {
        return lists.lock(ref)
                .filter(entry -> entry.state() != EntryState.MERGED)
                .orElseThrow(() -> new NotFound(ref));
    }

    /**
     * @throws StaleData if somebody changed it since it was seen
     */
    Entry begin(Entry seen) {
        Entry found = begin(seen.ref());
        if (!found.equals(seen)) {
            throw new StaleData(null);
        }
        return found;
    }

    /** Nothing is saved where nothing differs. */
    void save(AuditAct act, Entry before, Entry after) {
        if (!after.equals(before)) {
            lists.save(after, time.now());
            tell(
                    act,
                    before,
                    new Change("name", before.name(), after.name()),
                    new Change("color", name(before.color()), name(after.color())),
                    new Change("icon", name(before.icon()), name(after.icon())));
        }
    }

    /** Tells the audit log and open screens. */
    void tell(AuditAct act, Entry entry, Change... changes) {
        audit.record(act, new AuditSubject(kind(entry), entry.ref().id(), entry.name()), changes);
        changed(entry.ref());
    }

    /** As {@link #tell}, of a list's order. */
    void tellOrder(List<Entry> before, List<EntryRef> after) {
        List<Entry> sorted =
                before.stream()
                        .sorted(Comparator.comparingInt(entry -> after.indexOf(entry.ref())))
                        .toList();
        Entry first = sorted.getFirst();
        audit.record(
                AuditAct.CHANGED,
                AuditSubject.named(kind(first), ""),
                new Change("order", names(before), names(sorted)));
        changed(first.ref());
    }

    void changed(EntryRef ref) {
        events.publishEvent(new Changed(new ItemRef(ItemKind.LIST, ref.id())));
    }

    void tellFreeReasons(boolean before, boolean after) {
        audit.record(
                AuditAct.CHANGED,
                AuditSubject.named(Kind.SETTINGS, ""),
                new Change("free-lost-reasons", String.valueOf(before), String.valueOf(after)));
        events.publishEvent(new Changed(new ItemRef(ItemKind.COMPANY, 1)));
    }

    private static Kind kind(Entry entry) {
        return Kind.valueOf(entry.ref().kind().name());
    }

    private static String names(List<Entry> entries) {
        return entries.stream().map(Entry::name).collect(Collectors.joining(", "));
    }

    private static @Nullable String name(@Nullable Enum<?> mark) {
        return mark == null ? null : mark.name();
    }
}
