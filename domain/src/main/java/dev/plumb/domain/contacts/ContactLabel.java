package dev.plumb.domain.contacts;

/** What an e-mail address or phone number is for. */
public enum ContactLabel {
    WORK,
    HOME,
    MOBILE,
    OTHER
}
