package dev.plumb.ui.security;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SessionActivityTest {

    private final BrowserSessions sessions = mock();
    private final SessionActivity activity = new SessionActivity(sessions);

    @Test
    void opening_a_page_is_doing_something() throws Exception {
        ask(null);

        verify(sessions).seen(any());
    }

    @Test
    void what_an_open_page_asks_for_by_itself_is_not() throws Exception {
        ask("uidl");
        ask("heartbeat");
        ask("push");

        verify(sessions, never()).seen(any());
    }

    private void ask(String kind) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/leads");
        request.getSession();
        if (kind != null) {
            request.setParameter("v-r", kind);
        }
        activity.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }
}
