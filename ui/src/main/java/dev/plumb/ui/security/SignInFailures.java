package dev.plumb.ui.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Sends whoever failed to sign in back to the form, with what was typed and the reason. */
@Component
class SignInFailures implements AuthenticationFailureHandler {

    private static final int LONGEST = 254;

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException failure)
            throws IOException {
        keep(request, reason(failure));
        response.sendRedirect(request.getContextPath() + "/" + SignInView.ADDRESS);
    }

    /** For the form to tell when it is shown next. */
    static void keep(HttpServletRequest request, FailedSignIn.Reason reason) {
        request.getSession()
                .setAttribute(
                        FailedSignIn.class.getName(),
                        new FailedSignIn(
                                typed(request.getParameter(EntranceForm.EMAIL)),
                                request.getParameter(BrowserMemory.PARAMETER) != null,
                                reason));
    }

    private static String typed(@Nullable String email) {
        return email == null || email.length() > LONGEST ? "" : email;
    }

    private static FailedSignIn.Reason reason(AuthenticationException failure) {
        return switch (failure) {
            case TooManyAttempts tooMany -> new FailedSignIn.TooMany(tooMany.pause());
            case UnreachableUsers outage -> new FailedSignIn.Outage();
            default -> new FailedSignIn.Wrong();
        };
    }
}
