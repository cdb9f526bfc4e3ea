package dev.plumb.application.setup;

import dev.plumb.application.access.CreateFirstAdmin;
import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.access.NewPasswords;
import dev.plumb.domain.access.User;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.pipelines.Company;
import dev.plumb.domain.shared.EmailAddress;
import dev.plumb.domain.shared.RuleViolation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.validation.annotation.Validated;

/** Begins a company for whoever has the link: all or nothing, and once. */
@Component
@Validated
public class CompanySetup {

    private final SetupLink link;
    private final NewPasswords passwords;
    private final CreateFirstAdmin createFirstAdmin;
    private final CurrentActor currentActor;
    private final CompanyDefaults defaults;
    private final TransactionOperations transaction;

    CompanySetup(
            SetupLink link,
            NewPasswords passwords,
            CreateFirstAdmin createFirstAdmin,
            CurrentActor currentActor,
            CompanyDefaults defaults,
            TransactionOperations transaction) {
        this.link = link;
        this.passwords = passwords;
        this.createFirstAdmin = createFirstAdmin;
        this.currentActor = currentActor;
        this.defaults = defaults;
        this.transaction = transaction;
    }

    /**
     * @param token of the link
     * @param name of the admin
     */
    public record Command(
            @NotNull String token,
            @NotBlank @Size(max = Company.NAME_LENGTH) String company,
            @NotNull Currency currency,
            @NotBlank @Size(max = User.NAME_LENGTH) String name,
            @NotNull EmailAddress email,
            @NotNull String password,
            @NotNull Locale language,
            @NotNull ZoneId zone) {

        @Override
        public String toString() {
            return "CompanySetup of " + company;
        }
    }

    /**
     * @throws RuleViolation {@code setup.done} for a link that leads nowhere, or {@code password.…}
     */
    public void begin(@Valid Command command) {
        if (!link.opens(command.token)) {
            throw new RuleViolation("setup.done");
        }
        String hash =
                passwords.hash(
                        command.password,
                        command.name,
                        command.email.normalized(),
                        command.company);
        transaction.executeWithoutResult(_ -> create(command, hash));
        link.close();
    }

    private void create(Command command, String passwordHash) {
        UserId admin =
                createFirstAdmin.handle(
                        new CreateFirstAdmin.Command(
                                command.name,
                                command.email,
                                passwordHash,
                                command.language,
                                command.zone));
        currentActor.as(
                admin, () -> defaults.create(command.company, command.currency, command.language));
    }
}
