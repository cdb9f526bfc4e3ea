package dev.plumb.application.access;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Argon2id with the parameters that OWASP recommends: 19 MiB, two passes. */
@Component
public class PasswordHasher {

    private final PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final String nobodysHash = encoder.encode("nobody");

    public String hash(CharSequence password) {
        return encoder.encode(password);
    }

    public boolean matches(CharSequence password, String hash) {
        return encoder.matches(password, hash);
    }

    /**
     * Takes as long as a comparison, so that an unknown e-mail answers no faster than a known one.
     */
    public void compareWithNobody(CharSequence password) {
        encoder.matches(password, nobodysHash);
    }
}
