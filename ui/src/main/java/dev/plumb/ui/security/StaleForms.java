package dev.plumb.ui.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * Refuses a forged form; to the sign-in form of a session that is gone it gives a new one, and says
 * why.
 */
@Component
class StaleForms implements AccessDeniedHandler {

    private final AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        String signIn = request.getContextPath() + "/" + SignInView.ADDRESS;
        if (denied instanceof CsrfException && request.getRequestURI().equals(signIn)) {
            SignInFailures.keep(request, new FailedSignIn.Expired());
            response.sendRedirect(signIn);
        } else {
            refusal.handle(request, response, denied);
        }
    }
}
