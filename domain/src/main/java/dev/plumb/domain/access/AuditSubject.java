package dev.plumb.domain.access;

import org.jspecify.annotations.Nullable;

/**
 * What an entry of the audit log is about.
 *
 * @param id null for what has no number, such as a page or an e-mail that nobody has
 * @param name as it was called then, cut to {@link #NAME_LENGTH}; empty where its number says more
 */
public record AuditSubject(Kind kind, @Nullable Long id, String name) {

    public static final int NAME_LENGTH = 254;

    /** The kinds of thing that the audit log is about. */
    public enum Kind {
        USER,
        TEAM,
        PIPELINE,
        STAGE,
        LABEL,
        CHANNEL,
        LOST_REASON,
        ACTIVITY_TYPE,
        SETTINGS,
        OPPORTUNITY,
        /** A page, by its address. */
        PAGE,
        /** Something to do or to look at, by the name of its use case or query. */
        ACT
    }

    public AuditSubject {
        name = name.substring(0, Math.min(name.length(), NAME_LENGTH));
    }

    public static AuditSubject of(User user) {
        return new AuditSubject(Kind.USER, user.id().value(), user.name());
    }

    public static AuditSubject of(Team team) {
        return new AuditSubject(Kind.TEAM, team.id().value(), team.name());
    }

    /** For what there is one of, or what is known by its name alone. */
    public static AuditSubject named(Kind kind, String name) {
        return new AuditSubject(kind, null, name);
    }
}
