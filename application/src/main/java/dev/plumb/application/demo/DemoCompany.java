package dev.plumb.application.demo;

import dev.plumb.application.access.AppointManager;
import dev.plumb.application.access.CreateFirstAdmin;
import dev.plumb.application.access.CreateTeam;
import dev.plumb.application.access.CreateUser;
import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.lists.ActivityTypeTag;
import dev.plumb.application.lists.AddEntry;
import dev.plumb.application.lists.ChannelTag;
import dev.plumb.application.lists.LabelTag;
import dev.plumb.application.lists.ListDefaults;
import dev.plumb.application.lists.ListOptions;
import dev.plumb.application.lists.LostReasonTag;
import dev.plumb.application.pipelines.CreatePipeline;
import dev.plumb.application.pipelines.CreatePipeline.NewStage;
import dev.plumb.application.pipelines.PipelineOptions;
import dev.plumb.application.pipelines.SetCompany;
import dev.plumb.application.shared.Time;
import dev.plumb.domain.access.Role;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.lists.LabelColor;
import dev.plumb.domain.lists.ListKind;
import dev.plumb.domain.shared.EmailAddress;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A plumbing company with two teams and everything they sell, made through the use cases; the same
 * each time.
 */
@Component
public class DemoCompany {

    /** Every demo user's; shown on the sign-in page where the demo is. */
    public static final String PASSWORD = "plumb-demo";

    static final ZoneId ZONE = ZoneId.of("Europe/Warsaw");

    private static final Duration AGE = Duration.ofDays(200);

    private final DemoUseCases acts;
    private final DemoContacts contacts;
    private final DemoLeads leads;
    private final DemoDeals deals;
    private final ListDefaults listDefaults;
    private final ListOptions lists;
    private final PipelineOptions pipelines;
    private final CurrentActor currentActor;
    private final Time time;

    DemoCompany(
            DemoUseCases acts,
            DemoContacts contacts,
            DemoLeads leads,
            DemoDeals deals,
            ListDefaults listDefaults,
            ListOptions lists,
            PipelineOptions pipelines,
            CurrentActor currentActor,
            Time time) {
        this.acts = acts;
        this.contacts = contacts;
        this.leads = leads;
        this.deals = deals;
        this.listDefaults = listDefaults;
        this.lists = lists;
        this.pipelines = pipelines;
        this.currentActor = currentActor;
        this.time = time;
    }

    public void load() {
        Instant now = time.now();
        time.at(now.minus(AGE), this::found);
    }

    private void found() {
        UserId admin =
                acts.createFirstAdmin()
                        .handle(
                                new CreateFirstAdmin.Command(
                                        "Ola Nowicka",
                                        new EmailAddress("admin@example.com"),
                                        acts.hasher().hash(PASSWORD),
                                        Locale.ENGLISH,
                                        ZONE));
        currentActor.as(admin, this::furnish);
    }

    private void furnish() {
        acts.setCompany()
                .handle(
                        new SetCompany.Command(
                                null,
                                "Pion Instalacje",
                                Currency.getInstance("PLN"),
                                Map.of(
                                        Currency.getInstance("EUR"), new BigDecimal("4.27"),
                                        Currency.getInstance("USD"), new BigDecimal("3.65")),
                                time.today(ZONE).plusDays(AGE.toDays() - 4)));
        DemoTeam warsaw =
                team(
                        "Warsaw",
                        user("Anna Kowalczyk", "manager", Role.MANAGER, null),
                        List.of("rep/Marek Zieliński", "jakub/Jakub Wrona", "zofia/Zofia Maj"));
        DemoTeam lodz =
                team(
                        "Łódź",
                        user("Piotr Lewandowski", "manager2", Role.MANAGER, null),
                        List.of("rep2/Katarzyna Wójcik", "tomasz/Tomasz Ćwik", "inga/Inga Brandt"));
        acts.createPipeline()
                .handle(
                        new CreatePipeline.Command(
                                "Installations",
                                List.of(
                                        new NewStage("First email sent", 10, 40),
                                        new NewStage("Site visit", 25, 40),
                                        new NewStage("Proposal", 50, 40),
                                        new NewStage("Negotiation", 75, 30),
                                        new NewStage("Contract", 90, 20))));
        furnishLists();
        DemoScene scene =
                new DemoScene(
                        List.of(warsaw, lodz),
                        lists(),
                        pipelines.pipelines().getFirst().stages().stream()
                                .map(stage -> stage.id())
                                .toList(),
                        time.now().plus(AGE));
        contacts.create(scene);
        leads.create(scene);
        deals.create(scene);
    }

    private DemoTeam team(String name, UserId manager, List<String> reps) {
        TeamId team = acts.createTeam().handle(new CreateTeam.Command(name, null));
        acts.appointManager().handle(new AppointManager.Command(team, manager));
        return new DemoTeam(
                manager,
                reps.stream()
                        .map(rep -> rep.split("/"))
                        .map(rep -> user(rep[1], rep[0], Role.REP, team))
                        .toList());
    }

    private UserId user(String name, String mailbox, Role role, @Nullable TeamId team) {
        return acts.createUser()
                .handle(
                        new CreateUser.Command(
                                name,
                                new EmailAddress(mailbox + "@example.com"),
                                PASSWORD,
                                role,
                                team,
                                Locale.ENGLISH,
                                ZONE));
    }

    private void furnishLists() {
        listDefaults.create(Locale.ENGLISH);
        label("Service", LabelColor.GREEN);
        label("Tender", LabelColor.PURPLE);
    }

    private DemoLists lists() {
        return new DemoLists(
                lists.labels().stream().map(LabelTag::id).toList(),
                lists.channels().stream().map(ChannelTag::id).toList(),
                lists.lostReasons().listed().stream().map(LostReasonTag::id).toList(),
                lists.activityTypes().stream().map(ActivityTypeTag::id).toList());
    }

    private void label(String name, LabelColor color) {
        var _ = acts.addEntry().handle(new AddEntry.Command(ListKind.LABEL, name, color, null));
    }
}
