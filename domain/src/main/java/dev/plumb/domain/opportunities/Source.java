package dev.plumb.domain.opportunities;

/** How an opportunity arrived; it never changes. */
public enum Source {
    MANUALLY_CREATED,
    /** Only of a lead that began as a deal. */
    DEAL,
    WEB_FORM,
    PROSPECTOR,
    IMPORT,
    API,
    EMAIL
}
