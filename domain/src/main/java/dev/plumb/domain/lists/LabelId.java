package dev.plumb.domain.lists;

/** The number of a label. */
public record LabelId(long value) {

    public EntryRef ref() {
        return new EntryRef(ListKind.LABEL, value);
    }
}
