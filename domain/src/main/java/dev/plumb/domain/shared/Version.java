package dev.plumb.domain.shared;

/** How often an item was saved; a save names the version that it started from. */
public record Version(long value) {

    public static final Version FIRST = new Version(1);

    public Version next() {
        return new Version(value + 1);
    }
}
