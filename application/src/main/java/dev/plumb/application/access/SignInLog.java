package dev.plumb.application.access;

import dev.plumb.domain.access.Account;
import dev.plumb.domain.access.Accounts;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.AuditSubject;
import dev.plumb.domain.access.AuditSubject.Kind;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.shared.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes to the audit log who came, went, or was turned away. */
@Component
class SignInLog {

    private final Audit audit;
    private final Accounts accounts;

    SignInLog(Audit audit, Accounts accounts) {
        this.audit = audit;
        this.accounts = accounts;
    }

    /** What became of a user's way in, by that user. */
    void byThemselves(UserId user, AuditAct act, Change... changes) {
        by(user, user, act, changes);
    }

    /**
     * @param actor null where nobody is signed in
     */
    void by(@Nullable UserId actor, UserId user, AuditAct act, Change... changes) {
        AuditSubject subject =
                accounts.find(user)
                        .map(Account::user)
                        .map(AuditSubject::of)
                        .orElseGet(() -> new AuditSubject(Kind.USER, user.value(), ""));
        audit.recordOf(actor, act, subject, changes);
    }

    /**
     * @param email as it was typed; empty where it was none
     * @param user null for an e-mail that nobody has
     */
    void failed(String email, @Nullable UserId user, String address) {
        audit.recordOf(
                null,
                AuditAct.SIGN_IN_FAILED,
                new AuditSubject(Kind.USER, user == null ? null : user.value(), email),
                new Change("address", null, address));
    }
}
