package dev.plumb.domain.access;

/** Secrets of this installation, which nobody but it knows. */
public interface ServerKeys {

    int BYTES = 32;

    /**
     * The secret of that name.
     *
     * @param fresh becomes it where there was none
     */
    byte[] get(String name, byte[] fresh);
}
