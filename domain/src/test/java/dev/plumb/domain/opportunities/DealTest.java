package dev.plumb.domain.opportunities;

import static dev.plumb.domain.opportunities.DealBuilder.aDeal;
import static dev.plumb.domain.opportunities.Examples.FIRST_EMAIL_SENT;
import static dev.plumb.domain.opportunities.Examples.LECKA;
import static dev.plumb.domain.opportunities.Examples.MONDAY;
import static dev.plumb.domain.opportunities.Examples.PROPOSAL;
import static dev.plumb.domain.opportunities.Examples.TUESDAY;
import static dev.plumb.domain.shared.Violations.violation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.domain.shared.Edits;
import org.junit.jupiter.api.Test;

class DealTest {

    @Test
    void moving_a_deal_keeps_its_value() {
        Deal deal = aDeal().inStage(FIRST_EMAIL_SENT).worth("100", "EUR").build();
        Deal moved = deal.moveTo(PROPOSAL, TUESDAY);
        assertThat(moved.stage()).isEqualTo(PROPOSAL);
        assertThat(moved.values().require(OpportunityFields.PLACEMENT).since()).isEqualTo(TUESDAY);
        assertThat(moved.values().get(OpportunityFields.VALUE))
                .isEqualTo(deal.values().get(OpportunityFields.VALUE));
    }

    @Test
    void a_deal_that_is_in_the_stage_already_stays_as_it_is() {
        Deal deal = aDeal().inStage(PROPOSAL).build();
        assertThat(deal.moveTo(PROPOSAL, TUESDAY)).isSameAs(deal);
    }

    @Test
    void a_deal_may_stand_without_contact_but_the_lead_that_it_becomes_may_not() {
        Deal deal = aDeal().build();
        assertThat(violation(() -> deal.backToLead(Edits.NONE))).isEqualTo("lead.contact.required");
        Lead lead = deal.backToLead(Edits.of(OpportunityFields.PERSON, LECKA));
        assertThat(lead.values().get(OpportunityFields.PERSON)).isEqualTo(LECKA);
    }

    @Test
    void a_won_deal_is_won_once_and_moves_no_more() {
        Deal won = aDeal().build().win(TUESDAY);
        assertThat(won.status()).isEqualTo(new DealStatus.Won(TUESDAY));
        assertThat(violation(() -> won.win(TUESDAY))).isEqualTo("deal.closed");
        assertThat(violation(() -> won.lose(TUESDAY, null))).isEqualTo("deal.closed");
        assertThat(violation(() -> won.moveTo(PROPOSAL, TUESDAY))).isEqualTo("deal.closed");
    }

    @Test
    void a_lost_deal_knows_why_and_opens_again_in_its_stage() {
        Deal lost =
                aDeal().inStage(PROPOSAL).build().lose(TUESDAY, new LostReason.Said("Too dear"));
        assertThat(lost.status())
                .isEqualTo(new DealStatus.Lost(TUESDAY, new LostReason.Said("Too dear")));
        Deal open = lost.reopen();
        assertThat(open.stage()).isEqualTo(PROPOSAL);
        assertThat(violation(open::reopen)).isEqualTo("deal.open");
    }

    @Test
    void a_lead_that_was_a_deal_keeps_its_stage_and_becomes_an_open_deal_again() {
        Deal deal = aDeal().of(LECKA).inStage(PROPOSAL).build();
        Lead lead = deal.win(MONDAY).backToLead(Edits.NONE);
        assertThat(lead.values().require(OpportunityFields.PLACEMENT).stage()).isEqualTo(PROPOSAL);
        assertThat(lead.convert(PROPOSAL, Edits.NONE, TUESDAY).status()).isEqualTo(DealStatus.OPEN);
    }

    @Test
    void an_archived_deal_neither_moves_nor_closes() {
        Deal archived = aDeal().build().archive(MONDAY);
        assertThat(violation(() -> archived.moveTo(PROPOSAL, TUESDAY)))
                .isEqualTo("opportunity.archived");
        assertThat(violation(() -> archived.win(TUESDAY))).isEqualTo("opportunity.archived");
        assertThat(violation(() -> archived.backToLead(Edits.NONE)))
                .isEqualTo("opportunity.archived");
    }
}
