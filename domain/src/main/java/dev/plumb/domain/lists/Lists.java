package dev.plumb.domain.lists;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All entries of all lists; none is ever lost. */
public interface Lists {

    EntryRef next(ListKind kind);

    /**
     * Puts it behind all others.
     *
     * @throws dev.plumb.domain.shared.RuleViolation if another one that is offered has that name
     */
    void add(Entry entry);

    /** Finds one to be changed; whoever else finds it waits until this transaction has ended. */
    Optional<Entry> lock(EntryRef ref);

    /** Finds one to be pointed at; it stays as it is until this transaction has ended. */
    Optional<Entry> hold(EntryRef ref);

    /**
     * @throws dev.plumb.domain.shared.RuleViolation if another one that is offered has that name
     */
    void save(Entry entry, Instant at);

    /** Says what stands from now on wherever {@code from} stood. */
    void merge(EntryRef from, EntryRef into, Instant at);

    /** What stands where that one stood; itself if it was not merged, and is not until the end. */
    EntryRef heir(EntryRef ref);

    /** Those that are offered, in their order; they stay so until this transaction has ended. */
    List<Entry> lockOffered(ListKind kind);

    /** Those first, in that order. */
    void order(List<EntryRef> entries);

    /**
     * Whether a deal may be lost for a reason that is not on the list; so it is if the list is
     * empty.
     */
    boolean isFreeReasonAllowed();

    /**
     * @return whether they were allowed before
     */
    boolean allowFreeReasons(boolean allowed);
}
