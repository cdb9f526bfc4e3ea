package dev.plumb.ui.lists;

import dev.plumb.application.lists.AddEntry;
import dev.plumb.application.lists.AllowFreeReasons;
import dev.plumb.application.lists.ChangeEntry;
import dev.plumb.application.lists.CompanyLists;
import dev.plumb.application.lists.CompanyLists.EntryRow;
import dev.plumb.application.lists.MergeEntries;
import dev.plumb.application.lists.ReorderEntries;
import dev.plumb.application.lists.RestoreEntry;
import dev.plumb.application.lists.RetireEntry;
import dev.plumb.domain.lists.Entry;
import dev.plumb.domain.lists.EntryRef;
import dev.plumb.domain.lists.ListKind;
import dev.plumb.ui.shared.Acts;
import dev.plumb.ui.shared.Notices;
import dev.plumb.ui.shared.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/** Changes the company's lists, and says so. */
@Component
class ListActs {
    private final CompanyLists lists;
    private final UseCases useCases;
    private final Acts acts;
    private final Notices notices;

    ListActs(CompanyLists lists, UseCases useCases, Acts acts, Notices notices) {
        this.lists = lists;
        this.useCases = useCases;
        this.acts = acts;
        this.notices = notices;
    }

    /** What is done to entries. */
    @Component
    record UseCases(
            AddEntry add,
            ChangeEntry change,
            ReorderEntries reorder,
            MergeEntries merge,
            RetireEntry retire,
            RestoreEntry restore,
            AllowFreeReasons allowFreeReasons) {}

    List<EntryRow> entries(ListKind kind) {
        return lists.entries(kind);
    }

    boolean areFreeReasonsAllowed() {
        return lists.areFreeReasonsAllowed();
    }

    /**
     * @throws dev.plumb.domain.shared.RuleViolation to be shown at the name
     */
    EntryRef add(AddEntry.Command entry) {
        EntryRef added = useCases.add.handle(entry);
        notices.done(Texts.get("lists.added", entry.name().strip()));
        return added;
    }

    /**
     * @throws dev.plumb.domain.shared.RuleViolation to be shown at the name
     */
    void change(ChangeEntry.Command change) {
        useCases.change.handle(change);
        Entry before = change.seen();
        Entry after = before.change(change.name(), change.color(), change.icon());
        if (!after.equals(before)) {
            notices.doneWithUndo(
                    Texts.get("lists.changed", after.name()), () -> changeBack(after, before));
        }
    }

    boolean reorder(ListKind kind, List<EntryRef> seen, List<EntryRef> order) {
        return acts.run(
                () -> useCases.reorder.handle(new ReorderEntries.Command(kind, seen, order)));
    }

    boolean merge(Entry from, Entry into) {
        return acts.run(() -> {
            useCases.merge.handle(new MergeEntries.Command(from.ref(), into.ref()));
            notices.done(Texts.get("lists.merged", from.name(), into.name()));
        });
    }

    void retire(Entry entry) {
        acts.run(() -> {
            useCases.retire.handle(new RetireEntry.Command(entry.ref()));
            notices.doneWithUndo(
                    Texts.get("lists.retired-one", entry.name()), () -> restore(entry));
        });
    }

    void restore(Entry entry) {
        acts.run(() -> {
            useCases.restore.handle(new RestoreEntry.Command(entry.ref()));
            notices.done(Texts.get("lists.restored", entry.name()));
        });
    }

    void allowFreeReasons(boolean allowed) {
        acts.run(() -> {
            useCases.allowFreeReasons.handle(new AllowFreeReasons.Command(allowed));
            notices.done(
                    Texts.get(
                            allowed ? "lists.free-reasons.allowed" : "lists.free-reasons.refused"));
        });
    }

    Acts acts() {
        return acts;
    }

    private void changeBack(Entry after, Entry before) {
        acts.run(() -> {
            useCases.change.handle(
                    new ChangeEntry.Command(after, before.name(), before.color(), before.icon()));
            notices.done(Texts.get("lists.changed", before.name()));
        });
    }
}
