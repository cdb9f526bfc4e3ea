package dev.plumb.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkTest {

    @Test
    void the_addresses_of_a_household_are_one() {
        assertThat(Network.of("2001:db8:0:1::1"))
                .isEqualTo(Network.of("2001:db8:0:1:ffff:ffff:ffff:ffff"))
                .isNotEqualTo(Network.of("2001:db8:0:2::1"));
    }

    @Test
    void of_the_older_kind_each_stands_for_itself() {
        assertThat(Network.of("10.0.0.1")).isEqualTo("10.0.0.1");
        assertThat(Network.of("unknown")).isEqualTo("unknown");
        assertThat(Network.of("x".repeat(1000))).hasSize(64);
    }
}
