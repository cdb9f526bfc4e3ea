package dev.plumb.domain.lists;

/** The number of a reason for which deals are lost. */
public record LostReasonId(long value) {

    public EntryRef ref() {
        return new EntryRef(ListKind.LOST_REASON, value);
    }
}
