package dev.plumb.ui.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Notes when somebody last did something in a session; an open page alone does nothing. */
@Component
class SessionActivity extends OncePerRequestFilter {

    private static final String KIND = "v-r";
    private static final String HEARTBEAT = "heartbeat";
    private static final String PUSH = "push";

    private final BrowserSessions sessions;

    SessionActivity(BrowserSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String kind = request.getParameter(KIND);
        return HEARTBEAT.equals(kind) || PUSH.equals(kind);
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
