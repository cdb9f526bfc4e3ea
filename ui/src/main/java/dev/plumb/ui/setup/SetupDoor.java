package dev.plumb.ui.setup;

import dev.plumb.application.setup.SetupLink;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers that nothing is found where a setup link is none, or dead; the page says the same. */
@Component
class SetupDoor extends OncePerRequestFilter {

    private static final String BEGINNING = "/" + SetupView.ADDRESS;

    private final SetupLink link;

    /**
     * @param link not before it is asked for: the server makes its filters first of all
     */
    SetupDoor(@Lazy SetupLink link) {
        this.link = link;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = path(request);
        return !path.equals(BEGINNING) && !path.startsWith(BEGINNING + "/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = path(request);
        String token = path.substring(Math.min(path.length(), BEGINNING.length() + 1));
        if (!link.opens(token)) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        chain.doFilter(request, response);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
