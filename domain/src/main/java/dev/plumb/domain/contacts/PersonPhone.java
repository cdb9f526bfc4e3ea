package dev.plumb.domain.contacts;

import dev.plumb.domain.shared.PhoneNumber;

/** One of a person's phone numbers; the first of the list is the primary one. */
public record PersonPhone(PhoneNumber number, ContactLabel label) {}
