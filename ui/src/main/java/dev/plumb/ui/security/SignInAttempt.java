package dev.plumb.ui.security;

import java.io.Serializable;

/**
 * Whence somebody tries to sign in.
 *
 * @param browser what a browser in which that user signed in before is told apart by; empty for
 *     others
 */
record SignInAttempt(String address, String browser) implements Serializable {}
