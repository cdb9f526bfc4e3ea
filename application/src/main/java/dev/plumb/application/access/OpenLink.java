package dev.plumb.application.access;

import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.access.User;
import dev.plumb.domain.access.UserState;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Says whose a one-time link is, without using it up. */
@UseCase(Permission.SIGN_IN)
public class OpenLink {

    private final OneTimeLinks links;

    OpenLink(OneTimeLinks links) {
        this.links = links;
    }

    /**
     * @param invitation whether it must be an invitation, or must be none
     */
    public record Command(@NotNull SecretToken token, boolean invitation) {}

    /**
     * @throws dev.plumb.domain.shared.RuleViolation {@code link.dead} for what is unknown, used,
     *     replaced or expired
     */
    public User handle(@Valid Command command) {
        return links.open(command.token, command.invitation ? UserState.INVITED : UserState.ACTIVE)
                .user();
    }
}
