package dev.plumb.application.history;

import static dev.plumb.domain.access.Cast.ANNA;
import static dev.plumb.domain.access.Cast.MARTA;
import static dev.plumb.domain.opportunities.Examples.HOT;
import static dev.plumb.domain.opportunities.Examples.PROPOSAL;
import static dev.plumb.domain.opportunities.Examples.VISIT_PLANNED;
import static dev.plumb.domain.opportunities.Examples.WARM;
import static dev.plumb.domain.opportunities.OpportunityFields.LABELS;
import static dev.plumb.domain.opportunities.OpportunityFields.PLACEMENT;
import static dev.plumb.domain.opportunities.OpportunityFields.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.domain.opportunities.Title;
import dev.plumb.domain.shared.Change;
import dev.plumb.domain.shared.Edits;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UndoAfterChangesIT extends UndoIT {

    @Test
    void what_changed_since_is_shown_first_and_overwritten_only_on_request() {
        var id = lead();
        var first = edit(id, Edits.of(TITLE, new Title("First")).and(LABELS, Set.of(HOT)));
        edit(id, Edits.of(TITLE, new Title("Second")));
        var version = now(id).version();
        var asked = (UndoOperation.ChangedSince) undo(ANNA, first);
        assertThat(asked.fields()).containsExactly(new Change("title", "First", "Second"));
        assertThat(asked.by()).isNotNull();
        assertThat(asked.by().actorName()).isEqualTo("Anna");
        assertThat(now(id).version()).isEqualTo(version);
        undoAnyway(ANNA, first, asked);
        assertThat(now(id).values().require(TITLE)).isEqualTo(new Title("Riser"));
        assertThat(now(id).values().require(LABELS)).isEmpty();
    }

    @Test
    void whoever_changed_one_of_the_shown_fields_last_is_named() {
        var id = lead();
        var first = edit(id, Edits.of(TITLE, new Title("First")));
        edit(MARTA, id, Edits.of(TITLE, new Title("Second")));
        edit(id, Edits.of(LABELS, Set.of(HOT)));
        var asked = (UndoOperation.ChangedSince) undo(ANNA, first);
        assertThat(asked.by()).isNotNull();
        assertThat(asked.by().actor()).isEqualTo(MARTA);
        assertThat(asked.by().actorName()).isEqualTo("Marta");
    }

    @Test
    void what_changed_after_the_question_is_asked_about_again() {
        var id = lead();
        var first = edit(id, Edits.of(TITLE, new Title("First")).and(LABELS, Set.of(HOT)));
        edit(id, Edits.of(TITLE, new Title("Second")));
        var asked = (UndoOperation.ChangedSince) undo(ANNA, first);
        edit(MARTA, id, Edits.of(LABELS, Set.of(WARM)));
        var before = everything();
        var again = (UndoOperation.ChangedSince) undoAnyway(ANNA, first, asked);
        assertThat(again.fields())
                .containsExactly(
                        new Change("labels", "1", "2"), new Change("title", "First", "Second"));
        assertThat(everything()).isEqualTo(before);
        assertThat(undoAnyway(ANNA, first, again)).isInstanceOf(UndoOperation.Undone.class);
    }

    @Test
    void what_changed_beside_after_the_question_is_not_asked_about_again() {
        var id = lead();
        var first = edit(id, Edits.of(TITLE, new Title("First")));
        edit(id, Edits.of(TITLE, new Title("Second")));
        var asked = (UndoOperation.ChangedSince) undo(ANNA, first);
        edit(MARTA, id, Edits.of(LABELS, Set.of(WARM)));
        assertThat(undoAnyway(ANNA, first, asked)).isInstanceOf(UndoOperation.Undone.class);
        assertThat(now(id).values().require(LABELS)).isEqualTo(Set.of(WARM));
    }

    @Test
    void a_later_value_that_is_the_one_of_before_is_nothing_to_ask_about() {
        var id = lead();
        var edited = edit(id, Edits.of(TITLE, new Title("Other")).and(LABELS, Set.of(HOT)));
        edit(id, Edits.of(TITLE, new Title("Riser")));
        assertThat(undo(ANNA, edited)).isInstanceOf(UndoOperation.Undone.class);
        assertThat(now(id).values().require(LABELS)).isEmpty();
    }

    @Test
    void a_deal_that_is_in_that_stage_again_is_nothing_to_ask_about() {
        var id = lead();
        convert(id);
        var placement = now(id).values().require(PLACEMENT);
        var moved = move(id, VISIT_PLANNED);
        move(id, PROPOSAL);
        move(id, VISIT_PLANNED);
        assertThat(undo(ANNA, moved)).isInstanceOf(UndoOperation.Undone.class);
        assertThat(now(id).values().require(PLACEMENT)).isEqualTo(placement);
    }

    @Test
    void a_change_to_another_field_is_nothing_to_ask_about() {
        var id = lead();
        var labelled = edit(id, Edits.of(LABELS, Set.of(HOT)));
        edit(id, Edits.of(TITLE, new Title("Other")));
        assertThat(undo(ANNA, labelled)).isInstanceOf(UndoOperation.Undone.class);
        assertThat(now(id).values().require(TITLE)).isEqualTo(new Title("Other"));
    }
}
