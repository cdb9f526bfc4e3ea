package dev.plumb.application.pipelines;

import dev.plumb.application.access.Audit;
import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.shared.Changed;
import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.AuditSubject;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.history.ItemKind;
import dev.plumb.domain.history.ItemRef;
import dev.plumb.domain.history.StaleData;
import dev.plumb.domain.pipelines.Companies;
import dev.plumb.domain.pipelines.Company;
import dev.plumb.domain.pipelines.ExchangeRates;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Says what the company is called, what it counts in, and what other currencies are worth in that.
 */
@UseCase(Permission.ADMINISTER)
public class SetCompany {

    private static final long COMPANY = 1;

    private final CurrentActor currentActor;
    private final Companies companies;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    SetCompany(
            CurrentActor currentActor,
            Companies companies,
            Audit audit,
            ApplicationEventPublisher events) {
        this.currentActor = currentActor;
        this.companies = companies;
        this.audit = audit;
        this.events = events;
    }

    /**
     * @param seen as it was when it was begun to be changed; null where there was none
     * @param rates what one unit is worth in {@code currency}
     */
    public record Command(
            @Nullable Company seen,
            @NotBlank @Size(max = Company.NAME_LENGTH) String name,
            @NotNull Currency currency,
            @NotNull
                    Map<
                                    Currency,
                                    @NotNull @Positive
                                    @Digits(
                                            integer = ExchangeRates.INTEGERS,
                                            fraction = ExchangeRates.DECIMALS)
                                    BigDecimal>
                            rates,
            @NotNull LocalDate ratesAsOf) {}

    /**
     * @throws StaleData if somebody changed it since it was seen
     */
    public void handle(@Valid Command command) {
        currentActor.fresh().requireAdmin();
        Company before = companies.lock().orElse(null);
        if (!Objects.equals(before, command.seen)) {
            throw new StaleData(null);
        }
        Company after =
                new Company(
                        command.name,
                        new ExchangeRates(command.currency, command.rates),
                        command.ratesAsOf);
        if (after.equals(before)) {
            return;
        }
        companies.save(after);
        audit.record(
                AuditAct.CHANGED,
                AuditSubject.named(AuditSubject.Kind.SETTINGS, ""),
                CompanyDifference.between(before, after));
        events.publishEvent(new Changed(new ItemRef(ItemKind.COMPANY, COMPANY)));
    }
}
