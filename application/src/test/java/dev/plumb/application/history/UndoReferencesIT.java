package dev.plumb.application.history;

import static dev.plumb.domain.access.Cast.ADAM;
import static dev.plumb.domain.access.Cast.ANNA;
import static dev.plumb.domain.access.Cast.EWA;
import static dev.plumb.domain.access.Cast.MARTA;
import static dev.plumb.domain.opportunities.Examples.PIPES_AND_MORE;
import static dev.plumb.domain.opportunities.OpportunityFields.ORGANIZATION;
import static dev.plumb.domain.opportunities.OpportunityFields.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.domain.contacts.OrganizationId;
import dev.plumb.domain.shared.Edits;
import org.junit.jupiter.api.Test;

/** Taking back brings back what a person could not choose. */
class UndoReferencesIT extends UndoIT {

    private static final OrganizationId PIOTRS_OWN = new OrganizationId(2);

    @Test
    void a_contact_that_the_actor_does_not_see_comes_back() {
        jdbc.sql(
                        """
                        insert into organization (id, name, owner_id, visibility)
                        values (2, 'Piotr alone sees it', 5, 'OWNER')\
                        """)
                .update();
        var id = lead();
        choose(EWA, id, PIOTRS_OWN);
        var replaced = choose(ANNA, id, PIPES_AND_MORE);
        assertThat(undo(ANNA, replaced)).isInstanceOf(UndoOperation.Undone.class);
        assertThat(now(id).values().require(ORGANIZATION)).isEqualTo(PIOTRS_OWN);
    }

    @Test
    void an_owner_who_was_deactivated_gets_it_back() {
        var id = lead();
        edit(MARTA, id, Edits.of(OWNER, ADAM));
        var given = edit(MARTA, id, Edits.of(OWNER, ANNA));
        activate("Adam", false);
        try {
            assertThat(undo(MARTA, given)).isInstanceOf(UndoOperation.Undone.class);
            assertThat(now(id).owner()).isEqualTo(ADAM);
        } finally {
            activate("Adam", true);
        }
    }

    private void activate(String name, boolean active) {
        jdbc.sql("update app_user set active = :active where name = :name")
                .param("active", active)
                .param("name", name)
                .update();
    }
}
