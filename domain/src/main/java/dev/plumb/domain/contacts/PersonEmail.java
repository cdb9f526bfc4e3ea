package dev.plumb.domain.contacts;

import dev.plumb.domain.shared.EmailAddress;

/** One of a person's e-mail addresses; the first of the list is the primary one. */
public record PersonEmail(EmailAddress address, ContactLabel label) {}
