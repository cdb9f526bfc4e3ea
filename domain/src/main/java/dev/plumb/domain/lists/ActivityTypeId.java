package dev.plumb.domain.lists;

/** The number of a type of activities. */
public record ActivityTypeId(long value) {

    public EntryRef ref() {
        return new EntryRef(ListKind.ACTIVITY_TYPE, value);
    }
}
