package dev.plumb.ui.testing;

import dev.plumb.application.access.AppointManager;
import dev.plumb.application.access.CreateFirstAdmin;
import dev.plumb.application.access.CreateTeam;
import dev.plumb.application.access.CreateUser;
import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.access.PasswordHasher;
import dev.plumb.application.pipelines.CreatePipeline;
import dev.plumb.application.pipelines.PipelineOptions;
import dev.plumb.application.pipelines.SetCompany;
import dev.plumb.domain.access.Role;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.shared.EmailAddress;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Founds the {@link TestCompany} through the use cases. */
@Component
class TestCompanyFactory {

    /** What everybody signs in with. */
    static final String PASSWORD = "heron-canal-oats";

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    private final CurrentActor currentActor;
    private final CreateFirstAdmin createFirstAdmin;
    private final CreateUser createUser;
    private final CreateTeam createTeam;
    private final AppointManager appointManager;
    private final SetCompany setCompany;
    private final CreatePipeline createPipeline;
    private final PipelineOptions pipelines;
    private final TestOpportunities opportunities;
    private final PasswordHasher hasher;

    TestCompanyFactory(
            CurrentActor currentActor,
            CreateFirstAdmin createFirstAdmin,
            CreateUser createUser,
            CreateTeam createTeam,
            AppointManager appointManager,
            SetCompany setCompany,
            CreatePipeline createPipeline,
            PipelineOptions pipelines,
            TestOpportunities opportunities,
            PasswordHasher hasher) {
        this.currentActor = currentActor;
        this.createFirstAdmin = createFirstAdmin;
        this.createUser = createUser;
        this.createTeam = createTeam;
        this.appointManager = appointManager;
        this.setCompany = setCompany;
        this.createPipeline = createPipeline;
        this.pipelines = pipelines;
        this.opportunities = opportunities;
        this.hasher = hasher;
    }

    /** A new one, in a database without any. */
    TestCompany found() {
        UserId ola =
                createFirstAdmin.handle(
                        new CreateFirstAdmin.Command(
                                "Ola Nowicka",
                                new EmailAddress("ola@example.com"),
                                hasher.hash(PASSWORD),
                                Locale.ENGLISH,
                                WARSAW));
        return as(ola, () -> found(ola));
    }

    private TestCompany found(UserId ola) {
        setCompany.handle(
                new SetCompany.Command(
                        null,
                        "Pion Instalacje",
                        Currency.getInstance("PLN"),
                        Map.of(Currency.getInstance("EUR"), new BigDecimal("4.25")),
                        LocalDate.of(2026, 11, 20)));
        TeamId warszawa = createTeam.handle(new CreateTeam.Command("Warszawa", null));
        TeamId gdansk = createTeam.handle(new CreateTeam.Command("Gdańsk", null));
        UserId anna = user("Anna Kowalczyk", Role.MANAGER, null);
        UserId jakub = user("Jakub Wrona", Role.MANAGER, null);
        appointManager.handle(new AppointManager.Command(warszawa, anna));
        appointManager.handle(new AppointManager.Command(gdansk, jakub));
        UserId marek = user("Marek Zieliński", Role.REP, warszawa);
        UserId ewa = user("Ewa Maj", Role.REP, warszawa);
        UserId zofia = user("Zofia Bąk", Role.REP, gdansk);
        var sales =
                createPipeline.handle(
                        new CreatePipeline.Command(
                                "Sales",
                                List.of(
                                        stage("First email sent", 10),
                                        stage("Site visit", 40),
                                        stage("Proposal", 70))));
        var stages =
                pipelines.pipelines().stream()
                        .filter(option -> option.id().equals(sales))
                        .flatMap(option -> option.stages().stream())
                        .map(tag -> tag.id())
                        .toList();
        opportunities.furnishLists();
        var hot = opportunities.hot();
        var warm = opportunities.warm();
        var boiler = as(marek, () -> opportunities.boiler(hot));
        var secret = as(zofia, opportunities::secret);
        var riser = as(marek, () -> opportunities.riser(stages.getFirst()));
        var bare = as(marek, () -> opportunities.bare(stages.getFirst()));
        return new TestCompany(
                ola, anna, marek, ewa, zofia, sales, stages, hot, warm, boiler, secret, riser,
                bare);
    }

    private UserId user(String name, Role role, @Nullable TeamId team) {
        String first = name.substring(0, name.indexOf(' ')).toLowerCase(Locale.ROOT);
        return createUser.handle(
                new CreateUser.Command(
                        name,
                        new EmailAddress(first + "@example.com"),
                        PASSWORD,
                        role,
                        team,
                        Locale.ENGLISH,
                        WARSAW));
    }

    private static CreatePipeline.NewStage stage(String name, int probability) {
        return new CreatePipeline.NewStage(name, probability, null);
    }

    private <T> T as(UserId user, Supplier<T> work) {
        AtomicReference<@Nullable T> result = new AtomicReference<>();
        currentActor.as(user, () -> result.set(work.get()));
        return Objects.requireNonNull(result.get());
    }
}
