package dev.plumb.application.setup;

import dev.plumb.application.access.CreateFirstAdmin;
import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.shared.StartupProblem;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.shared.EmailAddress;
import dev.plumb.domain.shared.RuleViolation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The admin whom the settings name, for a database that has nobody yet. */
@Component
class FirstAdmin {

    private final CreateFirstAdmin createFirstAdmin;
    private final CurrentActor currentActor;
    private final CompanyDefaults defaults;
    private final String email;
    private final String password;
    private final String passwordFile;

    FirstAdmin(
            CreateFirstAdmin createFirstAdmin,
            CurrentActor currentActor,
            CompanyDefaults defaults,
            @Value("${plumb.admin.email:}") String email,
            @Value("${plumb.admin.password:}") String password,
            @Value("${plumb.admin.password.file:}") String passwordFile) {
        this.createFirstAdmin = createFirstAdmin;
        this.currentActor = currentActor;
        this.defaults = defaults;
        this.email = email;
        this.password = password;
        this.passwordFile = passwordFile;
    }

    boolean isConfigured() {
        return !email.isBlank() && !(password.isBlank() && passwordFile.isBlank());
    }

    void letIn() {
        EmailAddress address = address();
        String secret = secret();
        if (secret.length() < CreateFirstAdmin.MIN_PASSWORD_LENGTH) {
            throw new StartupProblem(
                    "The first admin's password is too short: give PLUMB_ADMIN_PASSWORD at least %d characters."
                            .formatted(CreateFirstAdmin.MIN_PASSWORD_LENGTH));
        }
        String name = address.value().substring(0, address.value().indexOf('@'));
        UserId admin =
                createFirstAdmin.handle(
                        new CreateFirstAdmin.Command(
                                name, address, secret, Locale.ENGLISH, ZoneOffset.UTC));
        currentActor.as(admin, defaults::create);
    }

    private EmailAddress address() {
        try {
            return new EmailAddress(email);
        } catch (RuleViolation cause) {
            throw new StartupProblem("PLUMB_ADMIN_EMAIL is no e-mail address: " + email, cause);
        }
    }

    private String secret() {
        if (!password.isBlank()) {
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
