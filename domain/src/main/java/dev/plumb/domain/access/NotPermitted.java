package dev.plumb.domain.access;

import org.jspecify.annotations.Nullable;

/** The actor sees the item, but may not do this to it. */
public final class NotPermitted extends RuntimeException {

    private final Permission permission;
    private final transient @Nullable UserId owner;

    public NotPermitted(Permission permission, @Nullable UserId owner) {
        super(permission.name());
        this.permission = permission;
        this.owner = owner;
    }

    public Permission permission() {
        return permission;
    }

    /** Whose item it is, or would have become; null where the act concerns no item. */
    public @Nullable UserId owner() {
        return owner;
    }
}
