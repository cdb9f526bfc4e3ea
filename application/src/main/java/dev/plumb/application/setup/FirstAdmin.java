package dev.plumb.application.setup;

import dev.plumb.application.access.CreateFirstAdmin;
import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.access.NewPasswords;
import dev.plumb.application.access.PasswordPolicy;
import dev.plumb.application.access.SignIn;
import dev.plumb.application.shared.StartupProblem;
import dev.plumb.application.shared.Time;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.shared.EmailAddress;
import dev.plumb.domain.shared.RuleViolation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The admin whom the settings name, for a database that has nobody yet. */
@Component
class FirstAdmin {

    private final CreateFirstAdmin createFirstAdmin;
    private final CurrentActor currentActor;
    private final CompanyDefaults defaults;
    private final NewPasswords passwords;
    private final Time time;
    private final String email;
    private final String password;
    private final String passwordFile;

    FirstAdmin(
            CreateFirstAdmin createFirstAdmin,
            CurrentActor currentActor,
            CompanyDefaults defaults,
            NewPasswords passwords,
            Time time,
            @Value("${plumb.admin.email:}") String email,
            @Value("${plumb.admin.password:}") String password,
            @Value("${plumb.admin.password.file:}") String passwordFile) {
        this.createFirstAdmin = createFirstAdmin;
        this.currentActor = currentActor;
        this.defaults = defaults;
        this.passwords = passwords;
        this.time = time;
        this.email = email;
        this.password = password;
        this.passwordFile = passwordFile;
    }

    boolean isConfigured() {
        return !email.isBlank() && !(password.isBlank() && passwordFile.isBlank());
    }

    void letIn() {
        EmailAddress address = address();
        String hash = hash(secret(), address);
        String name = address.value().substring(0, address.value().indexOf('@'));
        UserId admin =
                createFirstAdmin.handle(
                        new CreateFirstAdmin.Command(
                                name, address, hash, Locale.ENGLISH, time.zoneOfMachine()));
        currentActor.as(
                admin,
                () ->
                        defaults.create(
                                DefaultNames.in(Locale.ENGLISH).company(),
                                Currency.getInstance("EUR"),
                                Locale.ENGLISH));
    }

    private String hash(String secret, EmailAddress address) {
        try {
            return passwords.hash(secret, address.normalized());
        } catch (RuleViolation refusal) {
            String problem =
                    refusal.code().equals("password.common")
                            ? "The first admin's password is among the first that would be tried: give PLUMB_ADMIN_PASSWORD another one."
                            : "The first admin's password has %d characters: give PLUMB_ADMIN_PASSWORD %d to %d."
                                    .formatted(
                                            secret.length(),
                                            PasswordPolicy.MIN_LENGTH,
                                            SignIn.MAX_PASSWORD_LENGTH);
            throw new StartupProblem(problem, refusal);
        }
    }

    private EmailAddress address() {
        try {
            return new EmailAddress(email);
        } catch (RuleViolation cause) {
            throw new StartupProblem("PLUMB_ADMIN_EMAIL is no e-mail address: " + email, cause);
        }
    }

    private String secret() {
        if (passwordFile.isBlank()) {
            return password;
        }
        try {
            return Files.readString(Path.of(passwordFile)).strip();
        } catch (IOException cause) {
            throw new StartupProblem(
                    "The file %s cannot be read: correct PLUMB_ADMIN_PASSWORD_FILE."
                            .formatted(passwordFile),
                    cause);
        }
    }
}
