package dev.plumb.application.shared;

/** What a list is sorted by. */
public record SortBy<S extends Enum<S>>(S key, boolean descending) {

    public static <S extends Enum<S>> SortBy<S> ascending(S key) {
        return new SortBy<>(key, false);
    }
}
