package dev.plumb.domain.shared;

/** What was asked for is not there, or is not the reader's to see: the two are never told apart. */
public final class NotFound extends RuntimeException {

    public NotFound(Object what) {
        super(String.valueOf(what));
    }
}
