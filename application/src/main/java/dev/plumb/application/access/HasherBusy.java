package dev.plumb.application.access;

/** More passwords are being compared than this machine can do. */
public final class HasherBusy extends RuntimeException {}
