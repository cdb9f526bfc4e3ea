package dev.plumb.application.opportunities;

import static dev.plumb.domain.access.Cast.ANNA;
import static dev.plumb.domain.access.Cast.EWA;
import static dev.plumb.domain.access.Cast.MARTA;
import static dev.plumb.domain.opportunities.Examples.FIRST_EMAIL_SENT;
import static dev.plumb.domain.opportunities.Examples.PIPES_AND_MORE;
import static dev.plumb.domain.opportunities.Examples.PROPOSAL;
import static dev.plumb.domain.opportunities.Examples.VISIT_PLANNED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumb.application.contacts.ContactChoice;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.contacts.OrganizationId;
import dev.plumb.domain.history.LastChange;
import dev.plumb.domain.history.OperationKind;
import dev.plumb.domain.history.StaleData;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.Source;
import dev.plumb.domain.opportunities.Title;
import dev.plumb.domain.shared.Edits;
import dev.plumb.domain.shared.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SimultaneousChangesIT extends UseCaseIT {

    private static final int PEOPLE = 20;
    private static final int ROUNDS = 50;
    private static final ContactChoice<OrganizationId> PIPES =
            new ContactChoice.Existing<>(PIPES_AND_MORE);
    private static final List<UserId> ACTORS = List.of(ANNA, MARTA, EWA);

    @Autowired CaptureLead capture;
    @Autowired OpenDeal open;
    @Autowired ConvertLeadToDeal convert;
    @Autowired ConvertDealToLead backToLead;
    @Autowired MoveDealToStage move;

    private final Crowd crowd = new Crowd(PEOPLE);

    @AfterAll
    void sendThemHome() {
        crowd.close();
    }

    @Test
    void a_lead_is_converted_once_however_many_try() throws Exception {
        var lead = lead("Wanted by all");
        for (int round = 0; round < ROUNDS; round++) {
            var version = new Version(1 + 2L * round);
            var command =
                    new ConvertLeadToDeal.Command(lead, version, PROPOSAL, null, PIPES, Edits.NONE);
            assertOneWins(OperationKind.CONVERTED_TO_DEAL, () -> convert.handle(command));
            assertThat(now(lead).version()).isEqualTo(version.next());
            var back = new ConvertDealToLead.Command(lead, version.next(), null, null);
            run(ANNA, () -> backToLead.handle(back));
        }
        assertThat(history(lead, "phase")).hasSize(2 * ROUNDS);
        assertHistoryIsOneChain(lead);
    }

    @Test
    void a_deal_is_moved_once_from_one_version_however_many_try() throws Exception {
        var command =
                new OpenDeal.Command(
                        new Title("Dragged by all"), FIRST_EMAIL_SENT, null, null, Edits.NONE);
        var deal = as(ANNA, () -> open.handle(command));
        for (int round = 0; round < ROUNDS; round++) {
            var version = new Version(1L + round);
            var stage = round % 2 == 0 ? VISIT_PLANNED : PROPOSAL;
            assertOneWins(
                    OperationKind.MOVED,
                    () -> move.handle(new MoveDealToStage.Command(deal, version, stage)));
            assertThat(now(deal).version()).isEqualTo(version.next());
        }
        assertThat(history(deal, "stage")).hasSize(ROUNDS);
        assertHistoryIsOneChain(deal);
    }

    private void assertOneWins(OperationKind kind, Supplier<?> act) throws Exception {
        List<UserId> winners = new ArrayList<>();
        List<LastChange> told = new ArrayList<>();
        var tries = crowd.together(i -> () -> as(actor(i), act));
        for (int i = 0; i < PEOPLE; i++) {
            try {
                tries.get(i).get();
                winners.add(actor(i));
            } catch (ExecutionException lost) {
                assertThat(lost.getCause()).isInstanceOf(StaleData.class);
                told.add(((StaleData) lost.getCause()).lastChange());
            }
        }
        assertThat(winners).hasSize(1);
        assertThat(told)
                .hasSize(PEOPLE - 1)
                .extracting(LastChange::actor, LastChange::kind)
                .containsOnly(tuple(winners.getFirst(), kind));
    }

    private static UserId actor(int number) {
        return ACTORS.get(number % ACTORS.size());
    }

    private OpportunityId lead(String title) {
        var command =
                new CaptureLead.Command(
                        new Title(title), null, PIPES, Source.MANUALLY_CREATED, Edits.NONE);
        return as(ANNA, () -> capture.handle(command));
    }
}
