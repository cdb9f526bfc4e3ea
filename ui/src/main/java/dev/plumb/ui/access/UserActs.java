package dev.plumb.ui.access;

import dev.plumb.application.access.ChangeUser;
import dev.plumb.application.access.DeactivateUser;
import dev.plumb.application.access.InviteUser;
import dev.plumb.application.access.MakeLink;
import dev.plumb.application.access.OneTimeLink;
import dev.plumb.application.access.ReactivateUser;
import dev.plumb.application.access.UserRow;
import dev.plumb.application.opportunities.HandOver;
import dev.plumb.domain.history.StaleData;
import dev.plumb.ui.shared.Acts;
import dev.plumb.ui.shared.Notices;
import dev.plumb.ui.shared.Texts;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Does what admins do about users, and tells. */
@Component
class UserActs {

    private final InviteUser invite;
    private final MakeLink makeLink;
    private final ChangeUser change;
    private final DeactivateUser deactivate;
    private final ReactivateUser reactivate;
    private final HandOver handOver;
    private final Acts acts;
    private final Notices notices;

    UserActs(
            InviteUser invite,
            MakeLink makeLink,
            ChangeUser change,
            DeactivateUser deactivate,
            ReactivateUser reactivate,
            HandOver handOver,
            Acts acts,
            Notices notices) {
        this.invite = invite;
        this.makeLink = makeLink;
        this.change = change;
        this.deactivate = deactivate;
        this.reactivate = reactivate;
        this.handOver = handOver;
        this.acts = acts;
        this.notices = notices;
    }

    /**
     * @throws dev.plumb.domain.shared.RuleViolation for the form to tell
     */
    OneTimeLink invite(InviteUser.Command command) {
        return invite.handle(command);
    }

    /**
     * @throws dev.plumb.domain.shared.RuleViolation for the form to tell
     */
    void change(ChangeUser.Command command) {
        change.handle(command);
        notices.done(Texts.get("access.saved", command.name()));
    }

    void tell(StaleData overtaken) {
        notices.stale(overtaken);
    }

    Optional<OneTimeLink> makeLink(UserRow row) {
        return acts.get(() -> makeLink.handle(new MakeLink.Command(row.id())));
    }

    /** Returns whether it was done. */
    boolean deactivate(UserRow row) {
        boolean done = acts.run(() -> deactivate.handle(new DeactivateUser.Command(row.id())));
        if (done) {
            notices.doneWithUndo(
                    Texts.get("access.deactivated", row.user().name()), () -> reactivate(row));
        }
        return done;
    }

    void reactivate(UserRow row) {
        if (acts.run(() -> reactivate.handle(new ReactivateUser.Command(row.id())))) {
            notices.done(Texts.get("access.reactivated", row.user().name()));
        }
    }

    /**
     * @param told what is said once it is done
     * @return whether it was done
     */
    boolean handOver(HandOver.Command command, String told) {
        return acts.run(() -> {
            var operation = handOver.handle(command);
            notices.done(
                    operation.isPresent() ? told : Texts.get("access.work.none"),
                    operation.orElse(null));
        });
    }

    void tellNothing(UserRow row) {
        notices.done(Texts.get("access.work.nothing", row.user().name()));
    }
}
