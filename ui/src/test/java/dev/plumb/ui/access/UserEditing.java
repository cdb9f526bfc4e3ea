package dev.plumb.ui.access;

import dev.plumb.application.access.ChangeUser;
import dev.plumb.application.access.Colleagues;
import dev.plumb.application.access.CurrentActor;
import dev.plumb.domain.access.Role;
import dev.plumb.domain.access.User;
import dev.plumb.domain.access.UserId;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.ApplicationContext;

/** Edits users as an admin elsewhere would. */
final class UserEditing {

    private final CurrentActor currentActor;
    private final Colleagues colleagues;
    private final ChangeUser change;
    private final UserId admin;

    UserEditing(ApplicationContext context, UserId admin) {
        currentActor = context.getBean(CurrentActor.class);
        colleagues = context.getBean(Colleagues.class);
        change = context.getBean(ChangeUser.class);
        this.admin = admin;
    }

    void rename(UserId user, String name) {
        User now = find(user);
        edit(now, name, now.role());
    }

    void give(UserId user, Role role) {
        User now = find(user);
        edit(now, now.name(), role);
    }

    private void edit(User seen, String name, Role role) {
        currentActor.as(
                admin,
                () ->
                        change.handle(
                                new ChangeUser.Command(
                                        seen, name, seen.email(), role, seen.team())));
    }

    private User find(UserId user) {
        AtomicReference<User> found = new AtomicReference<>();
        currentActor.as(user, () -> found.set(colleagues.me().user()));
        return found.get();
    }
}
