package dev.plumb.domain.opportunities;

import static dev.plumb.domain.access.Cast.ANNA;
import static dev.plumb.domain.access.Cast.PIOTR;
import static dev.plumb.domain.opportunities.Examples.HOT;
import static dev.plumb.domain.opportunities.Examples.MONDAY;
import static dev.plumb.domain.opportunities.Examples.PROPOSAL;
import static dev.plumb.domain.opportunities.Examples.TUESDAY;
import static dev.plumb.domain.opportunities.LeadBuilder.aLead;
import static dev.plumb.domain.shared.Violations.violation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumb.domain.access.Visibility;
import dev.plumb.domain.shared.Edits;
import dev.plumb.domain.shared.Version;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LeadTest {

    @Test
    void a_lead_belongs_to_whoever_captured_it_and_everybody_sees_it() {
        Lead lead = aLead().build();
        assertThat(lead.owner()).isEqualTo(ANNA);
        assertThat(lead.visibility()).isEqualTo(Visibility.COMPANY);
        assertThat(lead.lifecycle()).isEqualTo(Lifecycle.ACTIVE);
        assertThat(lead.version()).isEqualTo(Version.FIRST);
    }

    @Test
    void a_lead_has_a_title_and_a_person_or_an_organization() {
        assertThat(violation(() -> aLead().at(null).build())).isEqualTo("lead.contact.required");
        assertThat(violation(() -> aLead().with(OpportunityFields.TITLE, null).build()))
                .isEqualTo("title.required");
    }

    @Test
    void a_lead_is_no_deal_and_a_deal_no_lead() {
        Lead lead = aLead().build();
        Deal deal = lead.convert(PROPOSAL, Edits.NONE, TUESDAY);
        assertThatThrownBy(() -> new Lead(deal.data()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Deal(lead.data()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_captured_lead_did_not_begin_as_a_deal() {
        Lead lead = aLead().build();
        assertThat(
                        violation(() ->
                                Lead.capture(
                                        lead.id(),
                                        lead.data().key(),
                                        ANNA,
                                        Source.DEAL,
                                        Edits.of(OpportunityFields.TITLE, new Title("Refit")),
                                        MONDAY)))
                .isEqualTo("lead.source");
    }

    @Test
    void an_expected_close_is_a_day_that_one_can_mean() {
        var edits = Edits.of(OpportunityFields.EXPECTED_CLOSE, LocalDate.of(20261, 1, 1));
        assertThat(violation(() -> aLead().build().edit(edits))).isEqualTo("date.range");
    }

    @Test
    void capturing_sets_no_field_that_only_an_act_may_change() {
        assertThat(violation(() -> aLead().with(OpportunityFields.PHASE, Phase.DEAL).build()))
                .isEqualTo("opportunity.field");
    }

    @Test
    void a_converted_lead_is_an_open_deal_under_the_same_number() {
        Lead lead = aLead().labelled(HOT).worth("12500", "PLN").build();
        Deal deal = lead.convert(PROPOSAL, Edits.NONE, TUESDAY);
        assertThat(deal.id()).isEqualTo(lead.id());
        assertThat(deal.status()).isEqualTo(DealStatus.OPEN);
        assertThat(deal.values().require(OpportunityFields.PLACEMENT))
                .isEqualTo(new Placement(PROPOSAL, TUESDAY));
        assertThat(deal.values().get(OpportunityFields.VALUE))
                .isEqualTo(lead.values().get(OpportunityFields.VALUE));
        assertThat(deal.values().get(OpportunityFields.SOURCE)).isEqualTo(Source.WEB_FORM);
    }

    @Test
    void an_edit_changes_only_its_fields() {
        Lead edited = aLead().build().edit(Edits.of(OpportunityFields.OWNER, PIOTR));
        assertThat(edited.values())
                .isEqualTo(aLead().build().values().with(OpportunityFields.OWNER, PIOTR));
    }

    @Test
    void an_edit_leaves_no_lead_without_contact_title_owner_or_visibility() {
        Lead lead = aLead().build();
        assertThat(violation(() -> lead.edit(Edits.of(OpportunityFields.ORGANIZATION, null))))
                .isEqualTo("lead.contact.required");
        assertThat(violation(() -> lead.edit(Edits.of(OpportunityFields.OWNER, null))))
                .isEqualTo("owner.required");
        assertThat(violation(() -> lead.edit(Edits.of(OpportunityFields.SOURCE, Source.API))))
                .isEqualTo("opportunity.field");
    }

    @Test
    void no_labels_are_an_empty_set() {
        Lead lead = aLead().labelled(HOT).build().edit(Edits.of(OpportunityFields.LABELS, null));
        assertThat(lead.values().get(OpportunityFields.LABELS)).isEqualTo(Set.of());
    }

    @Test
    void an_archived_lead_is_read_only_until_it_is_restored() {
        Lead lead = aLead().build();
        Lead archived = lead.archive(MONDAY);
        assertThat(violation(() -> archived.edit(Edits.NONE))).isEqualTo("opportunity.archived");
        assertThat(violation(() -> archived.archive(TUESDAY))).isEqualTo("opportunity.archived");
        assertThat(violation(() -> archived.convert(PROPOSAL, Edits.NONE, TUESDAY)))
                .isEqualTo("opportunity.archived");
        assertThat(archived.restore(TUESDAY)).isEqualTo(lead);
        assertThat(violation(() -> lead.restore(TUESDAY))).isEqualTo("opportunity.active");
    }

    @Test
    void a_deleted_lead_can_only_be_restored() {
        Lead deleted = aLead().build().archive(MONDAY).delete(TUESDAY);
        assertThat(violation(() -> deleted.delete(TUESDAY))).isEqualTo("opportunity.deleted");
        assertThat(violation(() -> deleted.edit(Edits.NONE))).isEqualTo("opportunity.deleted");
        assertThat(deleted.restore(TUESDAY)).isEqualTo(aLead().build());
    }

    @Test
    void taking_back_an_edit_does_not_reach_into_an_archived_lead() {
        Lead archived = aLead().build().archive(MONDAY);
        var retitled = archived.values().with(OpportunityFields.TITLE, new Title("Before"));
        assertThat(violation(() -> archived.revert(retitled))).isEqualTo("opportunity.archived");
        assertThat(archived.revert(aLead().build().values())).isEqualTo(aLead().build());
    }
}
