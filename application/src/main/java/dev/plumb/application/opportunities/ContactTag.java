package dev.plumb.application.opportunities;

import org.jspecify.annotations.Nullable;

/**
 * The person or organization of an opportunity; of one that the reader may not see, the name only.
 *
 * @param id null for one that the reader may not see
 */
public record ContactTag<I>(@Nullable I id, String name) {}
