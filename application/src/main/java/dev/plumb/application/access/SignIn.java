package dev.plumb.application.access;

import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.Users;
import dev.plumb.domain.shared.EmailAddress;
import dev.plumb.domain.shared.RuleViolation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** Compares an e-mail and a password with what is known. */
@UseCase(Permission.SIGN_IN)
public class SignIn {

    /** Beyond this a password is not even hashed. */
    public static final int MAX_PASSWORD_LENGTH = 200;

    private final Users users;
    private final PasswordHasher hasher;

    SignIn(Users users, PasswordHasher hasher) {
        this.users = users;
        this.hasher = hasher;
    }

    public record Command(
            @NotNull @Size(max = EmailAddress.MAX_LENGTH) String email,
            @NotNull @Size(max = MAX_PASSWORD_LENGTH) String password) {

        @Override
        public String toString() {
            return "SignIn of " + email;
        }
    }

    /** Empty for an unknown or deactivated user and for a wrong password, after the same time. */
    public Optional<UserId> handle(@Valid Command command) {
        Optional<Users.Credentials> known = parse(command.email).flatMap(users::credentials);
        if (known.isEmpty()) {
            hasher.compareWithNobody(command.password);
            return Optional.empty();
        }
        return known.filter(user -> hasher.matches(command.password, user.passwordHash()))
                .map(Users.Credentials::id);
    }

    private static Optional<EmailAddress> parse(String email) {
        try {
            return Optional.of(new EmailAddress(email));
        } catch (RuleViolation notAnAddress) {
            return Optional.empty();
        }
    }
}
