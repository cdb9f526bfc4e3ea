package dev.plumb.application.access;

/** Nobody is signed in, or whoever is was deactivated. */
public final class NotSignedIn extends RuntimeException {}
