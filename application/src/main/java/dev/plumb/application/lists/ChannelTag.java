package dev.plumb.application.lists;

import dev.plumb.domain.lists.ChannelId;

/** A channel as people see it. */
public record ChannelTag(ChannelId id, String name) {}
