package dev.plumb.ui.security;

import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.stereotype.Component;

/** Ends the session of whoever is signed in, and leads to the sign-in page. */
@Component
public class SignOut {

    private final AuthenticationContext authentication;

    SignOut(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    public void now() {
        authentication.logout();
    }
}
