package dev.plumb.ui.security;

import dev.plumb.application.access.SignIn;
import dev.plumb.application.access.SignedInUser;
import dev.plumb.application.shared.DatabaseOutOfReach;
import dev.plumb.domain.access.UserId;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Lets in whoever knows the password; too many attempts are turned away before anything is
 * compared.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final SignIn signIn;
    private final SignInThrottle throttle;

    PasswordSignIn(SignIn signIn, SignInThrottle throttle) {
        this.signIn = signIn;
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String email = attempt.getName().strip();
        String address = address(attempt);
        throttle.admit(email, address);
        UserId user =
                compare(new SignIn.Command(email, String.valueOf(attempt.getCredentials())))
                        .orElseThrow(
                                () -> new BadCredentialsException("no such user and password"));
        throttle.succeeded(email, address);
        var token =
                UsernamePasswordAuthenticationToken.authenticated(
                        new SignedInUser(user), null, List.of());
        token.setDetails(attempt.getDetails());
        return token;
    }

    /** What is too long to be an e-mail or a password is a wrong one. */
    private Optional<UserId> compare(SignIn.Command command) {
        try {
            return signIn.handle(command);
        } catch (ConstraintViolationException tooLong) {
            return Optional.empty();
        } catch (DatabaseOutOfReach outage) {
            throw new UnreachableUsers(outage);
        }
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
