package dev.plumb.domain.lists;

/** The number of a channel. */
public record ChannelId(long value) {

    public EntryRef ref() {
        return new EntryRef(ListKind.CHANNEL, value);
    }
}
