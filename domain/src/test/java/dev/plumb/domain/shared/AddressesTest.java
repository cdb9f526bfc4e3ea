package dev.plumb.domain.shared;

import static dev.plumb.domain.shared.Violations.violation;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"anna@example.com", "Anna.Nowak+crm@poczta.example.pl", "łęcka@przykład.pl"})
    void e_mail_addresses(String typed) {
        assertThat(new EmailAddress(" " + typed + " ").value()).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna",
                "anna@example",
                "@example.com",
                "anna@@example.com",
                "a b@example.com"
            })
    void no_e_mail_addresses(String typed) {
        assertThat(violation(() -> new EmailAddress(typed))).isEqualTo("email.syntax");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+48 601 234 567", "(22) 123-45-67", "22 123 45 67 w. 12", "112"})
    void phone_numbers(String typed) {
        assertThat(new PhoneNumber(typed).value()).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "call me", "+", "601-CALL-ME"})
    void no_phone_numbers(String typed) {
        assertThat(violation(() -> new PhoneNumber(typed))).isEqualTo("phone.syntax");
    }
}
