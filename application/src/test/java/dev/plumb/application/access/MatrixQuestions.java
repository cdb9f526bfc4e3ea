package dev.plumb.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.plumb.application.activities.OpportunityActivities;
import dev.plumb.application.contacts.ContactSuggestions;
import dev.plumb.application.history.OpportunityHistory;
import dev.plumb.application.lists.CompanyLists;
import dev.plumb.application.lists.ListOptions;
import dev.plumb.application.notes.OpportunityNotes;
import dev.plumb.application.opportunities.DealCard;
import dev.plumb.application.opportunities.DealSort;
import dev.plumb.application.opportunities.LaneTotals;
import dev.plumb.application.opportunities.LeadFilter;
import dev.plumb.application.opportunities.LeadInbox;
import dev.plumb.application.opportunities.LeadSort;
import dev.plumb.application.opportunities.OpenWork;
import dev.plumb.application.opportunities.OpportunityDetail;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.application.opportunities.PipelineBoard;
import dev.plumb.application.pipelines.CompanySettings;
import dev.plumb.application.pipelines.PipelineOptions;
import dev.plumb.application.pipelines.PipelineSettings;
import dev.plumb.application.shared.PageRequest;
import dev.plumb.application.shared.SortBy;
import dev.plumb.domain.access.NotPermitted;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.lists.ListKind;
import dev.plumb.domain.opportunities.OpportunityId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.context.ApplicationContext;

/** Asks each method of each query, and compares what the actor gets with what the matrix allows. */
final class MatrixQuestions {

    private static final PageRequest ALL = new PageRequest(0, 1000);

    private final MatrixWorld world;
    private final Map<String, Consumer<String>> questions = new LinkedHashMap<>();

    MatrixQuestions(MatrixWorld world, ApplicationContext context) {
        this.world = world;
        inbox(context.getBean(LeadInbox.class));
        board(context.getBean(PipelineBoard.class));
        detail(context.getBean(OpportunityDetail.class));
        colleagues(context.getBean(Colleagues.class));
        contacts(context.getBean(ContactSuggestions.class));
        about("OpportunityHistory.of", context.getBean(OpportunityHistory.class)::of);
        about("OpportunityActivities.of", context.getBean(OpportunityActivities.class)::of);
        about("OpportunityNotes.of", context.getBean(OpportunityNotes.class)::of);
        AuditTrail trail = context.getBean(AuditTrail.class);
        forAdmins("AuditTrail.page", () -> trail.page(AuditFilter.ALL, new PageRequest(0, 1)));
        forAdmins("AuditTrail.actors", trail::actors);
        Circles circles = context.getBean(Circles.class);
        questions.put(
                "Circles.around",
                actor ->
                        assertThat(circles.around(world.user("rep")).orElseThrow().managers())
                                .extracting(superior -> superior.user().name())
                                .containsExactly("manager"));
        CompanySettings company = context.getBean(CompanySettings.class);
        forAdmins("CompanySettings.company", company::company);
        TeamOverview teams = context.getBean(TeamOverview.class);
        forAdmins("TeamOverview.teams", teams::teams);
        forAdmins("TeamOverview.managers", teams::managers);
        UserDirectory users = context.getBean(UserDirectory.class);
        UserId rep = world.user("rep");
        forAdmins(
                "UserDirectory.page",
                () -> users.page(UserFilter.ALL, SortBy.ascending(UserSort.NAME), ALL));
        forAdmins("UserDirectory.count", () -> users.count(UserFilter.ALL));
        forAdmins("UserDirectory.find", () -> users.find(rep));
        forAdmins("OpenWork.of", () -> context.getBean(OpenWork.class).of(rep));
        lists(context.getBean(ListOptions.class));
        CompanyLists lists = context.getBean(CompanyLists.class);
        forAdmins("CompanyLists.entries", () -> lists.entries(ListKind.LABEL));
        forAdmins("CompanyLists.areFreeReasonsAllowed", lists::areFreeReasonsAllowed);
        questions.put(
                "MyBrowsers.remembered",
                actor -> assertThat(context.getBean(MyBrowsers.class).remembered()).isEmpty());
        PipelineOptions pipelines = context.getBean(PipelineOptions.class);
        questions.put(
                "PipelineOptions.pipelines", actor -> assertThat(pipelines.pipelines()).hasSize(2));
        questions.put(
                "PipelineOptions.firstOf",
                actor -> assertThat(pipelines.firstOf(world.user(actor))).contains(world.pipeline));
        PipelineSettings settings = context.getBean(PipelineSettings.class);
        forAdmins("PipelineSettings.pipelines", settings::pipelines);
        questions.put(
                "PipelineOptions.currencies",
                actor -> assertThat(pipelines.currencies()).hasSize(2));
    }

    /** By interface and method. */
    Map<String, Consumer<String>> all() {
        return questions;
    }

    private void inbox(LeadInbox inbox) {
        questions.put(
                "LeadInbox.page",
                actor -> {
                    for (LeadSort sort : LeadSort.values()) {
                        for (String text : List.of("", "lead")) {
                            assertThat(
                                            inbox.page(
                                                    LeadFilter.ALL.withText(text),
                                                    SortBy.ascending(sort),
                                                    ALL))
                                    .extracting(row -> row.id())
                                    .containsExactlyInAnyOrderElementsOf(
                                            seen(actor, MatrixItem::lead));
                        }
                    }
                    assertThat(
                                    inbox.page(
                                            LeadFilter.ALL.withArchived(true),
                                            SortBy.ascending(LeadSort.TITLE),
                                            ALL))
                            .extracting(row -> row.id())
                            .containsExactlyInAnyOrderElementsOf(
                                    seen(actor, MatrixItem::archivedLead));
                });
        questions.put(
                "LeadInbox.count",
                actor -> {
                    for (String text : List.of("", "lead")) {
                        assertThat(inbox.count(LeadFilter.ALL.withText(text)))
                                .isEqualTo(seen(actor, MatrixItem::lead).size());
                    }
                });
        questions.put(
                "LeadInbox.unseen",
                actor ->
                        assertThat(inbox.unseen()).isEqualTo(seen(actor, MatrixItem::lead).size()));
    }

    private void board(PipelineBoard board) {
        questions.put(
                "PipelineBoard.open",
                actor -> {
                    for (DealSort sort : DealSort.values()) {
                        PipelineBoard.Board open = board.open(world.pipeline, sort).orElseThrow();
                        compare(actor, open.lanes().getFirst().cards());
                        compareTotals(
                                actor,
                                open.lanes().stream().map(PipelineBoard.Lane::totals).toList());
                    }
                });
        questions.put(
                "PipelineBoard.more",
                actor -> compare(actor, board.more(world.stage, DealSort.TITLE, 0)));
        questions.put(
                "PipelineBoard.change",
                actor -> {
                    var deals =
                            world.items().stream()
                                    .flatMap(item ->
                                            Stream.of(item.deal(), item.wonDeal(), item.lead()))
                                    .toList();
                    PipelineBoard.BoardChange change =
                            board.change(world.pipeline, DealSort.URGENCY, deals);
                    compare(actor, change.cards());
                    compareTotals(actor, change.totals());
                });
    }

    private void compare(String actor, List<DealCard> cards) {
        assertThat(cards)
                .extracting(DealCard::id)
                .containsExactlyInAnyOrderElementsOf(seen(actor, MatrixItem::deal));
        assertThat(cards)
                .filteredOn(DealCard::mayMove)
                .extracting(DealCard::id)
                .containsExactlyInAnyOrderElementsOf(
                        world.seenBy(actor)
                                .filter(item -> item.editedBy(actor))
                                .map(MatrixItem::deal)
                                .toList());
    }

    private void compareTotals(String actor, List<LaneTotals> totals) {
        assertThat(totals.getFirst().count()).isEqualTo(seen(actor, MatrixItem::deal).size());
        assertThat(totals.getFirst().sum())
                .isEqualByComparingTo(
                        Long.toString(
                                seen(actor, MatrixItem::worth).stream()
                                        .mapToLong(Long::longValue)
                                        .sum()));
        assertThat(totals.getLast().count()).isZero();
    }

    private void detail(OpportunityDetail detail) {
        questions.put(
                "OpportunityDetail.find",
                actor -> {
                    for (MatrixItem item : world.items()) {
                        for (var id :
                                List.of(
                                        item.lead(),
                                        item.archivedLead(),
                                        item.deal(),
                                        item.wonDeal())) {
                            assertThat(detail.find(id).map(OpportunityDetails::mayEdit))
                                    .isEqualTo(
                                            Stream.of(item)
                                                    .filter(each -> each.seenBy(actor))
                                                    .map(each -> each.editedBy(actor))
                                                    .findAny());
                        }
                        detail.find(item.lead())
                                .ifPresent(
                                        lead -> compareContacts(item.contactSeenBy(actor), lead));
                    }
                });
    }

    private static void compareContacts(boolean seen, OpportunityDetails lead) {
        assertThat(lead.person().name()).startsWith("Person ");
        assertThat(lead.person().id() != null).isEqualTo(seen);
        assertThat(lead.person().jobTitle() != null).isEqualTo(seen);
        assertThat(lead.person().emails()).hasSize(seen ? 1 : 0);
        assertThat(lead.person().phones()).hasSize(seen ? 1 : 0);
        assertThat(lead.organization().id() != null).isEqualTo(seen);
        assertThat(lead.organization().address() != null).isEqualTo(seen);
    }

    private void forAdmins(String question, ThrowingCallable ask) {
        questions.put(
                question,
                actor -> {
                    Throwable thrown = catchThrowable(ask);
                    if (thrown instanceof NotSignedIn nobody) {
                        throw nobody;
                    }
                    assertThat(thrown == null ? null : thrown.getClass())
                            .isEqualTo(actor.equals("admin") ? null : NotPermitted.class);
                });
    }

    private void about(String question, Function<OpportunityId, Collection<?>> ask) {
        questions.put(
                question,
                actor ->
                        world.items()
                                .forEach(item ->
                                        assertThat(ask.apply(item.lead()).isEmpty())
                                                .as(item.toString())
                                                .isEqualTo(!item.seenBy(actor))));
    }

    private void contacts(ContactSuggestions contacts) {
        questions.put(
                "ContactSuggestions.people",
                actor -> {
                    for (String text : List.of("", "person", "pe")) {
                        assertThat(contacts.people(text, 1000))
                                .filteredOn(person -> !person.name().equals("Person of all"))
                                .extracting(ContactSuggestions.PersonSuggestion::id)
                                .containsExactlyInAnyOrderElementsOf(
                                        seen(actor, MatrixItem::person));
                    }
                });
        questions.put(
                "ContactSuggestions.organizations",
                actor -> {
                    for (String text : List.of("", "organization", "or")) {
                        assertThat(contacts.organizations(text, 1000))
                                .filteredOn(organization ->
                                        !organization.name().equals("Organization of all"))
                                .extracting(ContactSuggestions.OrganizationSuggestion::id)
                                .containsExactlyInAnyOrderElementsOf(
                                        seen(actor, MatrixItem::organization));
                    }
                });
    }

    private void lists(ListOptions lists) {
        questions.put("ListOptions.labels", actor -> assertThat(lists.labels()).hasSize(2));
        questions.put("ListOptions.everyLabel", actor -> assertThat(lists.everyLabel()).hasSize(2));
        questions.put("ListOptions.channels", actor -> assertThat(lists.channels()).isEmpty());
        questions.put(
                "ListOptions.everyChannel", actor -> assertThat(lists.everyChannel()).isEmpty());
        questions.put(
                "ListOptions.lostReasons",
                actor -> assertThat(lists.lostReasons().freeText()).isTrue());
        questions.put(
                "ListOptions.activityTypes", actor -> assertThat(lists.activityTypes()).hasSize(1));
    }

    private void colleagues(Colleagues colleagues) {
        questions.put(
                "Colleagues.me",
                actor -> assertThat(colleagues.me().user().name()).isEqualTo(actor));
        questions.put(
                "Colleagues.actor",
                actor -> assertThat(colleagues.actor().id()).isEqualTo(world.user(actor)));
        questions.put(
                "Colleagues.isAdmin",
                actor -> assertThat(colleagues.isAdmin()).isEqualTo(actor.equals("admin")));
        questions.put("Colleagues.teams", actor -> assertThat(colleagues.teams()).hasSize(3));
        questions.put(
                "Colleagues.everybody",
                actor ->
                        assertThat(colleagues.everybody())
                                .extracting(UserTag::name)
                                .containsExactlyInAnyOrderElementsOf(world.userNames()));
        questions.put(
                "Colleagues.assignable",
                actor ->
                        assertThat(colleagues.assignable())
                                .extracting(UserTag::name)
                                .startsWith(actor)
                                .containsExactlyInAnyOrderElementsOf(
                                        world.userNames().stream()
                                                .filter(user ->
                                                        !actor.contains("manager")
                                                                || AccessMatrix.edits(actor, user))
                                                .toList()));
    }

    private <T> List<T> seen(String actor, Function<MatrixItem, T> of) {
        return world.seenBy(actor).map(of).toList();
    }
}
