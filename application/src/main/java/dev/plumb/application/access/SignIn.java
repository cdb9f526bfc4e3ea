package dev.plumb.application.access;

import dev.plumb.application.shared.Time;
import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.access.SignIns;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.Users;
import dev.plumb.domain.access.Users.Credentials;
import dev.plumb.domain.shared.Change;
import dev.plumb.domain.shared.EmailAddress;
import dev.plumb.domain.shared.RuleViolation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Compares an e-mail and a password with what is known; the database does not wait for the
 * comparison.
 */
@UseCase(Permission.SIGN_IN)
public class SignIn {

    /** Beyond this a password is not even hashed. */
    public static final int MAX_PASSWORD_LENGTH = 200;

    private static final int MAX_ADDRESS_LENGTH = 64;

    private final Users users;
    private final SignIns signIns;
    private final PasswordHasher hasher;
    private final SignInLog log;
    private final Time time;
    private final TransactionOperations transaction;

    SignIn(
            Users users,
            SignIns signIns,
            PasswordHasher hasher,
            SignInLog log,
            Time time,
            TransactionOperations transaction) {
        this.users = users;
        this.signIns = signIns;
        this.hasher = hasher;
        this.log = log;
        this.time = time;
        this.transaction = transaction;
    }

    /**
     * @param address from which somebody tries
     */
    public record Command(
            @NotNull @Size(max = EmailAddress.MAX_LENGTH) String email,
            @NotNull @Size(max = MAX_PASSWORD_LENGTH) String password,
            @NotNull @Size(max = MAX_ADDRESS_LENGTH) String address) {

        @Override
        public String toString() {
            return "SignIn of " + email;
        }
    }

    /**
     * Empty for an unknown or deactivated user and for a wrong password, after the same time; also
     * if the user was deactivated, or got another password, while this one was compared.
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<UserId> handle(@Valid Command command) {
        Optional<EmailAddress> email = parse(command.email);
        Optional<Credentials> known =
                email.flatMap(typed -> transaction.execute(_ -> users.credentials(typed)));
        String hash = known.map(Credentials::passwordHash).orElseGet(hasher::nobodysHash);
        boolean matches = hasher.matches(command.password, hash) && known.isPresent();
        String better = matches && hasher.isOutdated(hash) ? hasher.hash(command.password) : hash;
        return transaction.execute(_ -> {
            Optional<UserId> user =
                    known.map(Credentials::id)
                            .filter(id -> matches && signIns.replaceHash(id, hash, better));
            user.ifPresentOrElse(
                    id -> succeeded(id, command.address),
                    () ->
                            log.failed(
                                    email.map(EmailAddress::normalized).orElse(""),
                                    number(known),
                                    command.address));
            return user;
        });
    }

    private static @Nullable UserId number(Optional<Credentials> known) {
        return known.map(Credentials::id).orElse(null);
    }

    private void succeeded(UserId user, String address) {
        signIns.add(user, time.now());
        log.byThemselves(user, AuditAct.SIGNED_IN, new Change("address", null, address));
    }

    /** What is no address is not written down: it may be a password. */
    private static Optional<EmailAddress> parse(String email) {
        try {
            return Optional.of(new EmailAddress(email));
        } catch (RuleViolation notAnAddress) {
            return Optional.empty();
        }
    }
}
