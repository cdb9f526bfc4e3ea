package dev.plumb.ui.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;

import dev.plumb.application.access.CurrentSessionLimits;
import dev.plumb.application.access.SignedInUser;
import dev.plumb.application.shared.Time;
import dev.plumb.domain.access.UserId;
import jakarta.servlet.ServletRequestEvent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationException;

class BrowserSessionsTest {

    private static final UserId MAREK = new UserId(7);
    private static final Authentication MAREKS =
            UsernamePasswordAuthenticationToken.authenticated(
                    new SignedInUser(MAREK), null, List.of());

    private final Endings endings = new Endings();
    private final BrowserSessions sessions =
            new BrowserSessions(
                    mock(BrowserName.class),
                    mock(CurrentSessionLimits.class, RETURNS_DEEP_STUBS),
                    mock(Time.class),
                    endings);

    @Test
    void promise_13_a_sign_in_that_began_before_all_sessions_ended_comes_to_nothing() {
        MockHttpServletRequest underWay = request();
        sessions.overtake(MAREK);

        assertThatThrownBy(() -> signIn(underWay))
                .isInstanceOf(SessionAuthenticationException.class);
        assertThat(underWay.getSession(false)).isNull();

        MockHttpServletRequest after = request();
        signIn(after);
        assertThat(after.getSession(false)).isNotNull();
        assertThat(sessions.users()).contains(MAREK);
    }

    private void signIn(MockHttpServletRequest request) {
        sessions.onAuthentication(MAREKS, request, new MockHttpServletResponse());
    }

    private MockHttpServletRequest request() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        endings.requestInitialized(new ServletRequestEvent(new MockServletContext(), request));
        return request;
    }
}
