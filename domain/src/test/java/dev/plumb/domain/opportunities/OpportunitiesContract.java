package dev.plumb.domain.opportunities;

import static dev.plumb.domain.access.Cast.ADAM;
import static dev.plumb.domain.access.Cast.ANNA;
import static dev.plumb.domain.access.Cast.OLA;
import static dev.plumb.domain.access.Cast.PIOTR;
import static dev.plumb.domain.access.Cast.adam;
import static dev.plumb.domain.access.Cast.anna;
import static dev.plumb.domain.access.Cast.ewa;
import static dev.plumb.domain.access.Cast.marta;
import static dev.plumb.domain.access.Cast.ola;
import static dev.plumb.domain.access.Cast.piotr;
import static dev.plumb.domain.access.Cast.renata;
import static dev.plumb.domain.opportunities.DealBuilder.aDeal;
import static dev.plumb.domain.opportunities.Examples.COLD;
import static dev.plumb.domain.opportunities.Examples.HOT;
import static dev.plumb.domain.opportunities.Examples.LECKA;
import static dev.plumb.domain.opportunities.Examples.MONDAY;
import static dev.plumb.domain.opportunities.Examples.PIPES_AND_MORE;
import static dev.plumb.domain.opportunities.Examples.PROPOSAL;
import static dev.plumb.domain.opportunities.Examples.TUESDAY;
import static dev.plumb.domain.opportunities.Examples.WARM;
import static dev.plumb.domain.opportunities.LeadBuilder.aLead;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.Visibility;
import dev.plumb.domain.shared.Edits;
import dev.plumb.domain.shared.Field;
import dev.plumb.domain.shared.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every way of keeping opportunities does. */
public abstract class OpportunitiesContract {

    private static final List<Actor> READERS =
            List.of(anna(), adam(), ola(), piotr(), marta(), renata(), ewa());

    protected abstract Opportunities opportunities();

    @Test
    void numbers_ascend() {
        assertThat(opportunities().nextId().value())
                .isPositive()
                .isLessThan(opportunities().nextId().value());
    }

    @Test
    void a_lead_with_little_comes_back_as_it_was_added() {
        Lead lead = aLead().numbered(opportunities().nextId()).build();
        opportunities().add(lead, false);
        assertThat(found(lead)).isEqualTo(lead);
    }

    @Test
    void every_field_comes_back_as_it_was_saved() {
        Deal full = aFullDeal();
        opportunities().add(full, true);
        Deal lost = full.lose(TUESDAY, new LostReason.Said("Too dear — zażółć 🦢"));
        assertThat(OpportunityFields.ALL)
                .allSatisfy(field -> assertThat(lost.values().has(field)).isTrue());
        assertThat(opportunities().save(lost, TUESDAY)).isTrue();
        assertThat(found(full).values()).isEqualTo(lost.values());
    }

    @Test
    void every_field_can_be_emptied_that_may_be() {
        Deal full = aFullDeal();
        opportunities().add(full, true);
        Edits emptying = Edits.of(OpportunityFields.LABELS, Set.of());
        for (Field<?> field :
                List.of(
                        OpportunityFields.VALUE,
                        OpportunityFields.PERSON,
                        OpportunityFields.ORGANIZATION,
                        OpportunityFields.CHANNEL,
                        OpportunityFields.EXPECTED_CLOSE)) {
            emptying = emptying.and(field, null);
        }
        Deal bare = full.edit(emptying);
        assertThat(opportunities().save(bare, TUESDAY)).isTrue();
        assertThat(found(full).values()).isEqualTo(bare.values());
    }

    @Test
    void a_deal_becomes_a_lead_under_its_number_and_keeps_what_a_lead_does_not_show() {
        Deal deal = aFullDeal();
        opportunities().add(deal, true);
        assertThat(opportunities().save(deal.win(MONDAY).backToLead(Edits.NONE), TUESDAY)).isTrue();
        Opportunity lead = found(deal);
        assertThat(lead).isInstanceOf(Lead.class);
        assertThat(lead.values().require(OpportunityFields.PLACEMENT))
                .isEqualTo(new Placement(PROPOSAL, MONDAY));
        assertThat(lead.values().require(OpportunityFields.STATUS))
                .isEqualTo(new DealStatus.Won(MONDAY));
    }

    @Test
    void each_save_is_a_version_and_only_the_one_that_knows_the_last_succeeds() {
        Lead lead = aLead().numbered(opportunities().nextId()).build();
        opportunities().add(lead, false);
        Lead mine = lead.edit(Edits.of(OpportunityFields.TITLE, new Title("Mine")));
        Lead yours = lead.edit(Edits.of(OpportunityFields.LABELS, Set.of(HOT)));
        assertThat(opportunities().save(mine, TUESDAY)).isTrue();
        assertThat(opportunities().save(yours, TUESDAY)).isFalse();
        assertThat(found(lead).version()).isEqualTo(new Version(2));
        assertThat(found(lead).values()).isEqualTo(mine.values());
    }

    @Test
    void labels_are_added_and_taken_away() {
        Lead lead = aLead().numbered(opportunities().nextId()).labelled(HOT, WARM).build();
        opportunities().add(lead, false);
        opportunities()
                .save(lead.edit(Edits.of(OpportunityFields.LABELS, Set.of(WARM, COLD))), TUESDAY);
        assertThat(found(lead).values().require(OpportunityFields.LABELS))
                .containsExactlyInAnyOrder(WARM, COLD);
    }

    @Test
    void archived_and_deleted_ones_are_still_found() {
        Lead lead = aLead().numbered(opportunities().nextId()).build();
        opportunities().add(lead, false);
        opportunities().save(lead.archive(TUESDAY), TUESDAY);
        Opportunity archived = found(lead);
        assertThat(archived.lifecycle()).isEqualTo(new Lifecycle.Archived(TUESDAY));
        opportunities().save(archived.delete(TUESDAY), TUESDAY);
        assertThat(found(lead).lifecycle()).isEqualTo(new Lifecycle.Deleted(TUESDAY));
    }

    @Test
    void seeing_is_no_edit() {
        Lead lead = aLead().numbered(opportunities().nextId()).build();
        opportunities().add(lead, false);
        assertThat(opportunities().markSeen(lead.id(), TUESDAY)).isTrue();
        assertThat(opportunities().markSeen(lead.id(), TUESDAY)).isFalse();
        opportunities().refreshNextActivity(List.of(lead.id()));
        assertThat(found(lead)).isEqualTo(lead);
    }

    @Test
    void what_a_reader_may_not_see_is_not_there() {
        for (Visibility visibility : Visibility.values()) {
            for (UserId owner : List.of(ANNA, ADAM, OLA, PIOTR)) {
                Lead lead =
                        aLead().numbered(opportunities().nextId())
                                .ownedBy(owner)
                                .visibleTo(visibility)
                                .build();
                opportunities().add(lead, false);
                for (Actor reader : READERS) {
                    assertThat(opportunities().find(lead.id(), reader).isPresent())
                            .as("%s of %s, read by %s", visibility, owner, reader.id())
                            .isEqualTo(reader.sees(owner, visibility));
                }
            }
        }
    }

    @Test
    void a_number_that_nothing_has_is_not_found() {
        assertThat(opportunities().find(opportunities().nextId(), ewa())).isEmpty();
    }

    private Deal aFullDeal() {
        return aDeal().numbered(opportunities().nextId())
                .titled("Łącznik ø 22 — 配管")
                .inStage(PROPOSAL)
                .ownedBy(ADAM)
                .visibleTo(Visibility.TEAM)
                .worth("999999999999999.0000", "PLN")
                .labelled(HOT, COLD)
                .with(OpportunityFields.CHANNEL, Examples.TRADE_FAIR)
                .of(LECKA)
                .at(PIPES_AND_MORE)
                .closingOn(LocalDate.of(2027, 2, 28))
                .build();
    }

    private Opportunity found(Opportunity opportunity) {
        return opportunities().find(opportunity.id(), ewa()).orElseThrow();
    }
}
