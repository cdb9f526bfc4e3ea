package dev.plumb.application.access;

import dev.plumb.application.activities.CompleteActivity;
import dev.plumb.application.activities.PlanActivity;
import dev.plumb.application.activities.ReopenActivity;
import dev.plumb.application.contacts.AddOrganization;
import dev.plumb.application.contacts.AddPerson;
import dev.plumb.application.contacts.ContactChoice;
import dev.plumb.application.history.UndoOperation;
import dev.plumb.application.lists.AddEntry;
import dev.plumb.application.lists.AllowFreeReasons;
import dev.plumb.application.lists.ChangeEntry;
import dev.plumb.application.lists.MergeEntries;
import dev.plumb.application.lists.ReorderEntries;
import dev.plumb.application.lists.RestoreEntry;
import dev.plumb.application.lists.RetireEntry;
import dev.plumb.application.notes.AddNote;
import dev.plumb.application.opportunities.ArchiveOpportunity;
import dev.plumb.application.opportunities.CaptureLead;
import dev.plumb.application.opportunities.ConvertDealToLead;
import dev.plumb.application.opportunities.ConvertLeadToDeal;
import dev.plumb.application.opportunities.DeleteOpportunity;
import dev.plumb.application.opportunities.EditOpportunity;
import dev.plumb.application.opportunities.HandOver;
import dev.plumb.application.opportunities.LoseDeal;
import dev.plumb.application.opportunities.MarkLeadSeen;
import dev.plumb.application.opportunities.MoveDealToStage;
import dev.plumb.application.opportunities.OpenDeal;
import dev.plumb.application.opportunities.RemovePipeline;
import dev.plumb.application.opportunities.RemoveStage;
import dev.plumb.application.opportunities.ReopenDeal;
import dev.plumb.application.opportunities.RestoreOpportunity;
import dev.plumb.application.opportunities.WinDeal;
import dev.plumb.application.pipelines.ChangePipeline;
import dev.plumb.application.pipelines.CreatePipeline;
import dev.plumb.application.pipelines.ReorderPipelines;
import dev.plumb.application.pipelines.SetCompany;
import dev.plumb.domain.access.ColorScheme;
import dev.plumb.domain.access.Conventions;
import dev.plumb.domain.access.Role;
import dev.plumb.domain.access.SessionLimits;
import dev.plumb.domain.access.Team;
import dev.plumb.domain.access.User;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.Visibility;
import dev.plumb.domain.activities.ActivityOutcome;
import dev.plumb.domain.activities.Due;
import dev.plumb.domain.lists.Entry;
import dev.plumb.domain.lists.EntryRef;
import dev.plumb.domain.lists.LabelColor;
import dev.plumb.domain.lists.ListKind;
import dev.plumb.domain.opportunities.OpportunityFields;
import dev.plumb.domain.opportunities.Source;
import dev.plumb.domain.opportunities.Title;
import dev.plumb.domain.opportunities.WorkKind;
import dev.plumb.domain.pipelines.Company;
import dev.plumb.domain.pipelines.ExchangeRates;
import dev.plumb.domain.pipelines.StageId;
import dev.plumb.domain.shared.Edits;
import dev.plumb.domain.shared.EmailAddress;
import dev.plumb.domain.shared.Version;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;

/** How each use case is tried on an item, and who is meant to succeed. */
final class MatrixActs {

    private static final Edits ANOTHER_TITLE =
            Edits.of(OpportunityFields.TITLE, new Title("Another title"));

    private static final EmailAddress NEW = new EmailAddress("new@example.com");

    /** Who is meant to succeed. */
    enum Meant {
        /** Whoever may edit the item; who sees it is refused, to others it is not there. */
        EDITORS,
        /** Whoever sees the item; to others it is not there. */
        READERS,
        /** Whoever may edit what the item's owner owns; others are refused. */
        SUPERIORS,
        /** Admins; others are refused. */
        ADMINS,
        /** Everybody. */
        EVERYBODY,
        /** Nobody, as the first admin is there, the link unknown, the password wrong. */
        NOBODY
    }

    /** A use case, tried. */
    record Act(Meant meant, Consumer<MatrixItem> attempt) {}

    private final ApplicationContext context;
    private final MatrixWorld world;
    private final Map<Class<?>, Act> acts = new LinkedHashMap<>();

    MatrixActs(MatrixWorld world, ApplicationContext context) {
        this.world = world;
        this.context = context;
        edits();
        additions();
        signIns();
        captures();
        administration();
        people();
        links();
    }

    Map<Class<?>, Act> all() {
        return acts;
    }

    private void edits() {
        Version first = Version.FIRST;
        act(
                Meant.EDITORS,
                ArchiveOpportunity.class,
                (act, item) -> act.handle(new ArchiveOpportunity.Command(item.lead(), first)));
        act(
                Meant.EDITORS,
                DeleteOpportunity.class,
                (act, item) -> act.handle(new DeleteOpportunity.Command(item.deal(), first)));
        act(
                Meant.EDITORS,
                RestoreOpportunity.class,
                (act, item) ->
                        act.handle(new RestoreOpportunity.Command(item.archivedLead(), first)));
        act(
                Meant.EDITORS,
                EditOpportunity.class,
                (act, item) ->
                        act.handle(new EditOpportunity.Command(item.lead(), first, ANOTHER_TITLE)));
        act(
                Meant.EDITORS,
                MoveDealToStage.class,
                (act, item) ->
                        act.handle(
                                new MoveDealToStage.Command(item.deal(), first, world.nextStage)));
        act(
                Meant.EDITORS,
                WinDeal.class,
                (act, item) -> act.handle(new WinDeal.Command(item.deal(), first)));
        act(
                Meant.EDITORS,
                LoseDeal.class,
                (act, item) -> act.handle(new LoseDeal.Command(item.deal(), first, null)));
        act(
                Meant.EDITORS,
                ReopenDeal.class,
                (act, item) -> act.handle(new ReopenDeal.Command(item.wonDeal(), first)));
        act(
                Meant.EDITORS,
                ConvertDealToLead.class,
                (act, item) ->
                        act.handle(new ConvertDealToLead.Command(item.deal(), first, null, null)));
        act(
                Meant.EDITORS,
                ConvertLeadToDeal.class,
                (act, item) ->
                        act.handle(
                                new ConvertLeadToDeal.Command(
                                        item.lead(), first, world.stage, null, null, Edits.NONE)));
        act(
                Meant.EDITORS,
                UndoOperation.class,
                (act, item) -> act.handle(new UndoOperation.Command(item.operation())));
    }

    private void additions() {
        act(
                Meant.READERS,
                MarkLeadSeen.class,
                (act, item) -> act.handle(new MarkLeadSeen.Command(item.lead())));
        act(
                Meant.READERS,
                AddNote.class,
                (act, item) -> act.handle(new AddNote.Command(item.lead(), "A note")));
        act(
                Meant.READERS,
                PlanActivity.class,
                (act, item) ->
                        act.handle(
                                new PlanActivity.Command(
                                        item.lead(),
                                        world.type,
                                        "Call",
                                        new Due(LocalDate.EPOCH, null),
                                        world.user("rep"))));
        act(
                Meant.READERS,
                CompleteActivity.class,
                (act, item) ->
                        act.handle(
                                new CompleteActivity.Command(
                                        item.openActivity(), ActivityOutcome.DONE)));
        act(
                Meant.READERS,
                ReopenActivity.class,
                (act, item) -> act.handle(new ReopenActivity.Command(item.doneActivity())));
        act(
                Meant.READERS,
                AddPerson.class,
                (act, item) ->
                        act.handle(
                                new AddPerson.Command(
                                        "New",
                                        item.organization(),
                                        null,
                                        List.of(),
                                        List.of(),
                                        Visibility.COMPANY)));
        act(
                Meant.EVERYBODY,
                AddOrganization.class,
                (act, item) ->
                        act.handle(new AddOrganization.Command("New", null, Visibility.COMPANY)));
        act(
                Meant.EVERYBODY,
                ChangePreferences.class,
                (act, item) ->
                        act.handle(new ChangePreferences.Command(Locale.GERMAN, ColorScheme.DARK)));
        act(
                Meant.EVERYBODY,
                SignIn.class,
                (act, item) ->
                        act.handle(
                                new SignIn.Command("nobody@example.com", "whatever", "127.0.0.1")));
    }

    private void signIns() {
        act(
                Meant.EVERYBODY,
                EndSessions.class,
                (act, item) -> act.handle(new EndSessions.Command(null)));
        act(
                Meant.EVERYBODY,
                RememberBrowser.class,
                (act, item) -> act.handle(new RememberBrowser.Command("Firefox, Linux", null)));
        act(
                Meant.EVERYBODY,
                RecognizeBrowser.class,
                (act, item) ->
                        act.handle(
                                new RecognizeBrowser.Command(
                                        "unknown", SecretToken.random(), "127.0.0.1")));
        act(
                Meant.EVERYBODY,
                ForgetBrowsers.class,
                (act, item) -> act.handle(new ForgetBrowsers.Command(null)));
        act(
                Meant.EVERYBODY,
                SignOutOfBrowser.class,
                (act, item) -> act.handle(new SignOutOfBrowser.Command(null, "127.0.0.1")));
    }

    private void people() {
        UserId rep = world.user("rep");
        UserId mate = world.user("mate");
        act(
                Meant.ADMINS,
                InviteUser.class,
                (act, item) ->
                        act.handle(
                                new InviteUser.Command(
                                        "New",
                                        NEW,
                                        Role.REP,
                                        null,
                                        Locale.ENGLISH,
                                        ZoneOffset.UTC)));
        act(Meant.ADMINS, MakeLink.class, (act, item) -> act.handle(new MakeLink.Command(rep)));
        act(
                Meant.ADMINS,
                ChangeUser.class,
                (act, item) ->
                        act.handle(
                                new ChangeUser.Command(seen(rep), "New", NEW, Role.ADMIN, null)));
        act(
                Meant.ADMINS,
                DeactivateUser.class,
                (act, item) -> act.handle(new DeactivateUser.Command(rep)));
        act(
                Meant.ADMINS,
                ReactivateUser.class,
                (act, item) -> act.handle(new ReactivateUser.Command(rep)));
        act(
                Meant.ADMINS,
                HandOver.class,
                (act, item) ->
                        act.handle(new HandOver.Command(rep, mate, EnumSet.allOf(WorkKind.class))));
        act(
                Meant.EVERYBODY,
                ChangeProfile.class,
                (act, item) ->
                        act.handle(
                                new ChangeProfile.Command(
                                        seen(rep),
                                        "New",
                                        Locale.GERMAN,
                                        ZoneOffset.UTC,
                                        ColorScheme.DARK)));
        act(
                Meant.NOBODY,
                ChangePassword.class,
                (act, item) ->
                        act.handle(new ChangePassword.Command("a wrong one", "a long password")));
    }

    private void links() {
        SecretToken unknown = SecretToken.random();
        act(
                Meant.NOBODY,
                AcceptInvitation.class,
                (act, item) ->
                        act.handle(
                                new AcceptInvitation.Command(
                                        unknown,
                                        "New",
                                        Locale.ENGLISH,
                                        ZoneOffset.UTC,
                                        "a long password")));
        act(
                Meant.NOBODY,
                ResetPassword.class,
                (act, item) -> act.handle(new ResetPassword.Command(unknown, "a long password")));
    }

    private void captures() {
        act(
                Meant.SUPERIORS,
                CaptureLead.class,
                (act, item) ->
                        act.handle(
                                new CaptureLead.Command(
                                        new Title("New"),
                                        new ContactChoice.Added<>("New person"),
                                        null,
                                        Source.MANUALLY_CREATED,
                                        Edits.of(OpportunityFields.OWNER, item.ownerId()))));
        act(
                Meant.SUPERIORS,
                OpenDeal.class,
                (act, item) ->
                        act.handle(
                                new OpenDeal.Command(
                                        new Title("New"),
                                        world.stage,
                                        null,
                                        null,
                                        Edits.of(OpportunityFields.OWNER, item.ownerId()))));
    }

    private void administration() {
        lists();
        act(
                Meant.ADMINS,
                CreateTeam.class,
                (act, item) -> act.handle(new CreateTeam.Command("New", null)));
        act(
                Meant.ADMINS,
                AppointManager.class,
                (act, item) ->
                        act.handle(
                                new AppointManager.Command(
                                        world.team, world.user("other-manager"))));
        act(
                Meant.ADMINS,
                DismissManager.class,
                (act, item) ->
                        act.handle(new DismissManager.Command(world.team, world.user("manager"))));
        act(
                Meant.ADMINS,
                ChangeTeam.class,
                (act, item) ->
                        act.handle(
                                new ChangeTeam.Command(
                                        new Team(world.team, "Team", null), "Renamed", null)));
        act(
                Meant.ADMINS,
                RemoveTeam.class,
                (act, item) -> act.handle(new RemoveTeam.Command(world.team)));
        act(
                Meant.ADMINS,
                PutInTeam.class,
                (act, item) -> act.handle(new PutInTeam.Command(item.ownerId(), null)));
        act(
                Meant.ADMINS,
                SetConventions.class,
                (act, item) ->
                        act.handle(
                                new SetConventions.Command(
                                        Conventions.DEFAULT,
                                        new Conventions(DayOfWeek.SUNDAY, false))));
        act(
                Meant.ADMINS,
                CreatePipeline.class,
                (act, item) ->
                        act.handle(
                                new CreatePipeline.Command(
                                        "New",
                                        List.of(
                                                new CreatePipeline.NewStage(
                                                        "First", null, null)))));
        act(
                Meant.ADMINS,
                ChangePipeline.class,
                (act, item) ->
                        act.handle(
                                new ChangePipeline.Command(
                                        world.pipeline,
                                        Version.FIRST,
                                        "Other",
                                        true,
                                        List.of(
                                                stage(world.stage, "Other"),
                                                stage(world.nextStage, "Another")),
                                        Set.of(world.team),
                                        Set.of())));
        act(
                Meant.ADMINS,
                ReorderPipelines.class,
                (act, item) ->
                        act.handle(
                                new ReorderPipelines.Command(
                                        List.of(world.pipeline, world.pipelineElsewhere),
                                        List.of(world.pipelineElsewhere, world.pipeline))));
        act(
                Meant.ADMINS,
                RemoveStage.class,
                (act, item) ->
                        act.handle(new RemoveStage.Command(world.stage, world.nextStage, false)));
        act(
                Meant.ADMINS,
                RemovePipeline.class,
                (act, item) ->
                        act.handle(
                                new RemovePipeline.Command(
                                        world.pipeline, world.stageElsewhere, false)));
        act(
                Meant.ADMINS,
                SetCompany.class,
                (act, item) ->
                        act.handle(
                                new SetCompany.Command(
                                        new Company(
                                                "Pipes",
                                                new ExchangeRates(
                                                        Currency.getInstance("PLN"),
                                                        Map.of(
                                                                Currency.getInstance("EUR"),
                                                                new BigDecimal("4.25"))),
                                                LocalDate.of(2026, 11, 1)),
                                        "New",
                                        Currency.getInstance("EUR"),
                                        Map.of(),
                                        LocalDate.EPOCH)));
        act(
                Meant.ADMINS,
                CreateUser.class,
                (act, item) ->
                        act.handle(
                                new CreateUser.Command(
                                        "New",
                                        NEW,
                                        "a long password",
                                        Role.ADMIN,
                                        null,
                                        Locale.ENGLISH,
                                        ZoneOffset.UTC)));
        act(
                Meant.ADMINS,
                SetSessionLimits.class,
                (act, item) ->
                        act.handle(
                                new SetSessionLimits.Command(
                                        SessionLimits.DEFAULT, new SessionLimits(1, 1, 0))));
        act(
                Meant.NOBODY,
                CreateFirstAdmin.class,
                (act, item) ->
                        act.handle(
                                new CreateFirstAdmin.Command(
                                        "New", NEW, "a hash", Locale.ENGLISH, ZoneOffset.UTC)));
    }

    private User seen(UserId rep) {
        return new User(
                rep,
                "rep",
                new EmailAddress("u" + rep.value() + "@example.com"),
                Role.REP,
                world.team,
                Locale.ENGLISH,
                ZoneOffset.UTC,
                ColorScheme.SYSTEM);
    }

    private static ChangePipeline.ChangedStage stage(StageId id, String name) {
        return new ChangePipeline.ChangedStage(id, name, null, null);
    }

    private void lists() {
        EntryRef label = world.label.ref();
        EntryRef other = world.otherLabel.ref();
        Entry seen = Entry.offer(label, "Hot", LabelColor.RED, null);
        act(
                Meant.ADMINS,
                AddEntry.class,
                (act, item) ->
                        act.handle(
                                new AddEntry.Command(
                                        ListKind.LABEL, "New", LabelColor.BLUE, null)));
        act(
                Meant.ADMINS,
                ChangeEntry.class,
                (act, item) ->
                        act.handle(new ChangeEntry.Command(seen, "Hotter", LabelColor.BLUE, null)));
        act(
                Meant.ADMINS,
                ReorderEntries.class,
                (act, item) ->
                        act.handle(
                                new ReorderEntries.Command(
                                        ListKind.LABEL,
                                        List.of(label, other),
                                        List.of(other, label))));
        act(
                Meant.ADMINS,
                MergeEntries.class,
                (act, item) -> act.handle(new MergeEntries.Command(label, other)));
        act(
                Meant.ADMINS,
                RetireEntry.class,
                (act, item) -> act.handle(new RetireEntry.Command(label)));
        act(
                Meant.ADMINS,
                RestoreEntry.class,
                (act, item) -> act.handle(new RestoreEntry.Command(label)));
        act(
                Meant.ADMINS,
                AllowFreeReasons.class,
                (act, item) -> act.handle(new AllowFreeReasons.Command(false)));
    }

    private <U> void act(Meant meant, Class<U> useCase, BiConsumer<U, MatrixItem> attempt) {
        U bean = context.getBean(useCase);
        acts.put(useCase, new Act(meant, item -> attempt.accept(bean, item)));
    }
}
