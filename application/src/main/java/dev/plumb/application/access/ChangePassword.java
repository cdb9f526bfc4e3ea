package dev.plumb.application.access;

import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.access.SignIns;
import dev.plumb.domain.access.User;
import dev.plumb.domain.access.Users;
import dev.plumb.domain.shared.RuleViolation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Sets one's own password, signs oneself out everywhere else, and lets no link set another. */
@UseCase(Permission.PERSONAL)
public class ChangePassword {

    private final CurrentActor currentActor;
    private final Users users;
    private final PasswordProof proof;
    private final NewPasswords passwords;
    private final SignIns signIns;
    private final OneTimeLinks links;
    private final SessionEnder sessions;
    private final UserChanges changes;
    private final TransactionOperations transaction;

    ChangePassword(
            CurrentActor currentActor,
            Users users,
            PasswordProof proof,
            NewPasswords passwords,
            SignIns signIns,
            OneTimeLinks links,
            SessionEnder sessions,
            UserChanges changes,
            TransactionOperations transaction) {
        this.currentActor = currentActor;
        this.users = users;
        this.proof = proof;
        this.passwords = passwords;
        this.signIns = signIns;
        this.links = links;
        this.sessions = sessions;
        this.changes = changes;
        this.transaction = transaction;
    }

    public record Command(
            @NotNull @Size(max = SignIn.MAX_PASSWORD_LENGTH) String old,
            @NotBlank @Size(max = SignIn.MAX_PASSWORD_LENGTH) String password) {

        @Override
        public String toString() {
            return "ChangePassword";
        }
    }

    /**
     * @throws RuleViolation {@code password.…}, such as {@code password.old} if that is not the old
     *     one
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void handle(@Valid Command command) {
        User me = transaction.execute(_ -> me());
        String known = proof.require(me, command.old);
        String hash = passwords.hash(me, command.password);
        transaction.executeWithoutResult(_ -> replace(me(), known, hash));
    }

    /** Somebody may have replaced it meanwhile. */
    private void replace(User me, String known, String hash) {
        if (!signIns.replaceHash(me.id(), known, hash)) {
            throw new RuleViolation("password.old");
        }
        links.close(me.id());
        sessions.endOthers(me.id(), SessionEnd.PASSWORD_CHANGED);
        changes.happened(AuditAct.PASSWORD_CHANGED, me);
    }

    private User me() {
        return users.find(currentActor.fresh().id()).orElseThrow(NotSignedIn::new);
    }
}
