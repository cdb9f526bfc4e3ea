package dev.plumb.application.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumb.domain.shared.RuleViolation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    private final PasswordPolicy policy = new PasswordPolicy();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "heron-canal-oats",
                "violet anvil 42",
                "zażółć gęślą jaźń",
                "ąęśćżźńółąęśćżźńół",
                "xK9#mQ2$vL7!"
            })
    void what_is_long_and_unusual_is_taken_whatever_its_characters(String password) {
        assertThatCode(() -> policy.check(password, "Anna Kowalczyk", "anna@example.com"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "heron-canal, password.too-short",
        "ąęśćżźńółąę, password.too-short",
        "password1234, password.common",
        "passwordpassword, password.common",
        "123456789012, password.common",
        "qwertyuiop12, password.common",
        "aaaaaaaaaaaaaaaa, password.common",
        "plumbplumbplumb, password.common",
        "annakowalczyk, password.common",
        "Kowalczyk2026, password.common",
        "anna@example.com, password.common"
    })
    void what_would_be_tried_first_is_refused(String password, String code) {
        assertThatThrownBy(() -> policy.check(password, "Anna Kowalczyk", "anna@example.com"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal ->
                                org.assertj.core.api.Assertions.assertThat(refusal.code())
                                        .isEqualTo(code));
    }

    @org.junit.jupiter.api.Test
    void the_longest_is_measured_at_once_and_one_more_character_is_too_many() {
        String longest = "heron canal oats ".repeat(12).substring(0, SignIn.MAX_PASSWORD_LENGTH);

        assertThatCode(() -> policy.check(longest)).doesNotThrowAnyException();
        assertThatThrownBy(() -> policy.check(longest + "x"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("password.too-long");
    }
}
