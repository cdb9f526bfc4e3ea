package dev.plumb.application.history;

import static dev.plumb.domain.access.Cast.ANNA;
import static dev.plumb.domain.access.Cast.MARTA;
import static dev.plumb.domain.access.Cast.PIOTR;
import static dev.plumb.domain.opportunities.OpportunityFields.OWNER;
import static dev.plumb.domain.opportunities.OpportunityFields.PLACEMENT;
import static dev.plumb.domain.opportunities.OpportunityFields.TITLE;
import static dev.plumb.domain.opportunities.OpportunityFields.VISIBILITY;
import static dev.plumb.domain.shared.Violations.violation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumb.application.opportunities.ArchiveOpportunity;
import dev.plumb.domain.access.NotPermitted;
import dev.plumb.domain.access.Visibility;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.opportunities.Lead;
import dev.plumb.domain.opportunities.Lifecycle;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.Title;
import dev.plumb.domain.shared.Edits;
import dev.plumb.domain.shared.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class UndoOperationIT extends UndoIT {

    @Autowired ArchiveOpportunity archive;
    @Autowired OpportunityHistory history;

    @Test
    void a_conversion_is_taken_back_exactly_and_the_taking_back_as_well() {
        var id = lead();
        var before = now(id).values();
        var conversion = convert(id);
        var deal = now(id).values();
        var undone = (UndoOperation.Undone) undo(ANNA, conversion);
        assertThat(now(id)).isInstanceOf(Lead.class);
        assertThat(now(id).values()).isEqualTo(before);
        undo(ANNA, undone.operation());
        assertThat(now(id).values()).isEqualTo(deal);
        assertThat(now(id).version().value()).isEqualTo(4);
    }

    @Test
    void a_move_is_taken_back_with_the_day_it_came_to_its_stage() {
        var id = lead();
        convert(id);
        var placement = now(id).values().require(PLACEMENT);
        var moved = move(id);
        undo(MARTA, moved);
        assertThat(now(id).values().require(PLACEMENT)).isEqualTo(placement);
    }

    @Test
    void an_undo_that_was_undone_no_longer_counts_at_any_depth() {
        var id = lead();
        var edited = edit(id, Edits.of(TITLE, new Title("Other")));
        var last = edited;
        for (int depth = 1; depth <= 4; depth++) {
            last = ((UndoOperation.Undone) undo(ANNA, last)).operation();
            boolean isInForce = depth % 2 == 0;
            assertThat(now(id).values().require(TITLE))
                    .isEqualTo(new Title(isInForce ? "Other" : "Riser"));
            assertThat(isUndone(id, edited)).isEqualTo(!isInForce);
        }
        assertThat(undo(ANNA, edited)).isInstanceOf(UndoOperation.Undone.class);
        assertThat(undo(ANNA, edited)).isInstanceOf(UndoOperation.UndoneBefore.class);
    }

    @Test
    void an_undo_that_would_change_nothing_is_no_operation() {
        var id = lead();
        var hidden = edit(id, Edits.of(VISIBILITY, Visibility.OWNER));
        var edited = edit(id, Edits.of(TITLE, new Title("Other")));
        edit(id, Edits.of(TITLE, new Title("Riser")));
        var before = everything();
        assertThat(undo(ANNA, hidden)).isInstanceOf(UndoOperation.NothingToUndo.class);
        assertThat(undo(ANNA, edited)).isInstanceOf(UndoOperation.NothingToUndo.class);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void an_operation_is_taken_back_once() {
        var id = lead();
        var edited = edit(id, Edits.of(TITLE, new Title("Other")));
        undo(ANNA, edited);
        edit(id, Edits.of(TITLE, new Title("Other")));
        var before = everything();
        assertThat(undo(ANNA, edited)).isInstanceOf(UndoOperation.UndoneBefore.class);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void the_stricter_visibility_stays() {
        var id = lead();
        var hidden = edit(id, Edits.of(VISIBILITY, Visibility.OWNER));
        undo(ANNA, hidden);
        assertThat(now(id).visibility()).isEqualTo(Visibility.OWNER);
        var shown = edit(id, Edits.of(VISIBILITY, Visibility.COMPANY));
        undo(ANNA, shown);
        assertThat(now(id).visibility()).isEqualTo(Visibility.OWNER);
    }

    @Test
    void a_capture_is_taken_back_by_throwing_the_lead_away() {
        var id = lead();
        undo(ANNA, operation(id));
        assertThat(now(id).lifecycle()).isInstanceOf(Lifecycle.Deleted.class);
        assertThat(
                        jdbc.sql(
                                        """
                                        select count(*) from audit_entry where act = 'DELETED'
                                          and subject_kind = 'OPPORTUNITY' and subject_id = :id\
                                        """)
                                .param("id", id.value())
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void an_archived_lead_takes_back_its_archiving_and_nothing_else() {
        var id = lead();
        var edited = edit(id, Edits.of(TITLE, new Title("Other")));
        var command = new ArchiveOpportunity.Command(id, now(id).version());
        var archived = as(ANNA, () -> archive.handle(command));
        assertThat(violation(() -> undo(ANNA, edited))).isEqualTo("opportunity.archived");
        undo(ANNA, archived);
        assertThat(now(id).lifecycle()).isEqualTo(Lifecycle.ACTIVE);
    }

    @Test
    void taking_back_needs_the_right_to_edit_and_to_give() {
        var id = lead();
        var edited = edit(id, Edits.of(TITLE, new Title("Other")));
        var before = everything();
        assertThatThrownBy(() -> undo(PIOTR, edited)).isInstanceOf(NotPermitted.class);
        assertThat(everything()).isEqualTo(before);
        var given = edit(id, Edits.of(OWNER, PIOTR));
        assertThatThrownBy(() -> undo(ANNA, given)).isInstanceOf(NotPermitted.class);
        undo(PIOTR, given);
        assertThat(now(id).owner()).isEqualTo(ANNA);
    }

    @Test
    void an_operation_on_what_is_hidden_is_not_there() {
        var id = lead();
        var hidden = edit(id, Edits.of(VISIBILITY, Visibility.OWNER));
        assertThatThrownBy(() -> undo(PIOTR, hidden)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> undo(PIOTR, new OperationId(Long.MAX_VALUE)))
                .isInstanceOf(NotFound.class);
    }

    private boolean isUndone(OpportunityId id, OperationId operation) {
        return as(ANNA, () -> history.of(id)).stream()
                .filter(entry -> entry.operation().equals(operation))
                .anyMatch(HistoryEntry::undone);
    }
}
