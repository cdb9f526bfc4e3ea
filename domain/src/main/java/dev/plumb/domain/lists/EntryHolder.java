package dev.plumb.domain.lists;

import dev.plumb.domain.history.OperationId;
import java.util.Map;

/** Something that the entries of one list stand in. */
public interface EntryHolder {

    ListKind kind();

    /** How often each stands there, by its number; one that stands nowhere is missing. */
    Map<Long, Long> uses();

    /** Keeps all that it stands in as it is until this transaction has ended. */
    void lock(EntryRef entry);

    /**
     * Puts one where the other stands.
     *
     * @param from whose places are locked
     * @param operation what history tells it under
     */
    void replace(EntryRef from, EntryRef into, OperationId operation);
}
