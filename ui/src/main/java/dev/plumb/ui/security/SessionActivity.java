package dev.plumb.ui.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Notes when somebody last did something in a session. An open page alone does nothing, whatever it
 * asks for when others change what it shows: {@link UserActivity} tells of hands on it.
 */
@Component
class SessionActivity extends OncePerRequestFilter {

    private static final String KIND = "v-r";

    private final BrowserSessions sessions;

    SessionActivity(BrowserSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getParameter(KIND) != null;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            sessions.seen(session);
        }
        chain.doFilter(request, response);
    }
}
