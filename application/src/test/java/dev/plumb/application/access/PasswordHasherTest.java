package dev.plumb.application.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class PasswordHasherTest {

    private final PasswordHasher hasher = new PasswordHasher();

    @Test
    void a_hash_says_how_it_was_made() {
        String hash = hasher.hash("heron-canal-oats");

        assertThat(hash).startsWith("{argon2}$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(hasher.matches("heron-canal-oats", hash)).isTrue();
        assertThat(hasher.matches("heron-canal-oat", hash)).isFalse();
        assertThat(hasher.isOutdated(hash)).isFalse();
    }

    @Test
    void hashes_of_older_kinds_match_and_are_outdated() {
        String unnamed =
                new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2).encode("heron-canal-oats");
        String weaker =
                "{argon2}"
                        + new Argon2PasswordEncoder(16, 32, 1, 8 * 1024, 1)
                                .encode("heron-canal-oats");

        assertThat(hasher.matches("heron-canal-oats", unnamed)).isTrue();
        assertThat(hasher.isOutdated(unnamed)).isTrue();
        assertThat(hasher.matches("heron-canal-oats", weaker)).isTrue();
        assertThat(hasher.isOutdated(weaker)).isTrue();
    }

    @Test
    void what_nobody_can_type_is_compared_as_well() {
        assertThat(hasher.matches("nobody?", hasher.nobodysHash())).isFalse();
    }
}
