package dev.plumb.ui.security;

import dev.plumb.application.access.SignIn;
import dev.plumb.application.access.SignedInUser;
import dev.plumb.application.shared.DatabaseOutOfReach;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.shared.RuleViolation;
import jakarta.validation.ConstraintViolationException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Lets in whoever knows the password; too many attempts are turned away before anything is
 * compared.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private static final Duration CROWD_PASSES = Duration.ofMinutes(1);

    private final SignIn signIn;
    private final SignInThrottle throttle;

    PasswordSignIn(SignIn signIn, SignInThrottle throttle) {
        this.signIn = signIn;
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String email = attempt.getName().strip();
        SignInAttempt whence = whence(attempt);
        throttle.admit(email, whence);
        UserId user =
                compare(
                                new SignIn.Command(
                                        email,
                                        String.valueOf(attempt.getCredentials()),
                                        whence.address()))
                        .orElseThrow(
                                () -> new BadCredentialsException("no such user and password"));
        throttle.succeeded(email, whence);
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedInUser(user), null, List.of());
    }

    /** What is too long to be an e-mail or a password is a wrong one. */
    private Optional<UserId> compare(SignIn.Command command) {
        try {
            return signIn.handle(command);
        } catch (ConstraintViolationException tooLong) {
            return Optional.empty();
        } catch (RuleViolation hasherBusy) {
            throw new TooManyAttempts(CROWD_PASSES);
        } catch (DatabaseOutOfReach outage) {
            throw new UnreachableUsers(outage);
        }
    }

    private static SignInAttempt whence(Authentication attempt) {
        return attempt.getDetails() instanceof SignInAttempt details
                ? details
                : new SignInAttempt("", "");
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
