package dev.plumb.application.shared;

/** A part of a list. */
public record PageRequest(int offset, int limit) {

    public PageRequest {
        if (offset < 0 || limit < 1 || limit > 1000) {
            throw new IllegalArgumentException("offset " + offset + ", limit " + limit);
        }
    }
}
