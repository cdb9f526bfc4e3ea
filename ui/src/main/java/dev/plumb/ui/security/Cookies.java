package dev.plumb.ui.security;

import jakarta.servlet.http.Cookie;
import java.time.Duration;

/** Cookies that no script reads, and that other sites' forms do not send. */
final class Cookies {

    private Cookies() {}

    /**
     * @param secure whether it goes over TLS alone
     */
    static Cookie make(String name, String value, String path, Duration kept, boolean secure) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(path);
        cookie.setMaxAge((int) kept.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        keepToThisSite(cookie);
        return cookie;
    }

    static void keepToThisSite(Cookie cookie) {
        cookie.setAttribute("SameSite", "Lax");
    }
}
