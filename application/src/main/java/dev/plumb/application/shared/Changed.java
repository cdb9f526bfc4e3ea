package dev.plumb.application.shared;

import dev.plumb.domain.history.ItemRef;

/** An item that was changed and committed. */
public record Changed(ItemRef item) {}
