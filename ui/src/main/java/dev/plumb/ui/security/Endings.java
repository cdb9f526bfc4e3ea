package dev.plumb.ui.security;

import dev.plumb.domain.access.UserId;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Remembers when all sessions of a user were last ended: a sign-in that was under way then had
 * shown what does not hold any more.
 */
@Component
class Endings implements ServletRequestListener {

    private static final String BEGUN = Endings.class.getName();

    private final Map<UserId, Long> latest = new ConcurrentHashMap<>();

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        event.getServletRequest().setAttribute(BEGUN, System.nanoTime());
    }

    void add(UserId user) {
        latest.put(user, System.nanoTime());
    }

    /** Whether they were ended since the request came. */
    boolean overtook(HttpServletRequest request, UserId user) {
        Long ended = latest.get(user);
        return ended != null
                && request.getAttribute(BEGUN) instanceof Long begun
                && ended - begun >= 0;
    }
}
