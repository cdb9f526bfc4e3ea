package dev.plumb.ui.shared;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.server.ErrorEvent;
import dev.plumb.application.access.Circles;
import dev.plumb.application.access.Colleagues;
import dev.plumb.application.access.UserTag;
import dev.plumb.application.history.UndoOperation;
import dev.plumb.application.lists.ListOptions;
import dev.plumb.application.pipelines.PipelineOptions;
import dev.plumb.application.shared.Keys;
import dev.plumb.application.shared.Time;
import dev.plumb.domain.access.NotPermitted;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.history.ItemKind;
import dev.plumb.domain.history.ItemRef;
import dev.plumb.domain.history.LastChange;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.history.OperationKind;
import dev.plumb.domain.history.StaleData;
import dev.plumb.domain.shared.Change;
import dev.plumb.domain.shared.RuleViolation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NoticesKaribuTest {

    private static final OperationId OPERATION = new OperationId(7);
    private static final UserId ANNA = new UserId(1);
    private static final Map<ItemRef, List<Change>> SEEN =
            Map.of(
                    new ItemRef(ItemKind.OPPORTUNITY, 1),
                    List.of(new Change("title", "Boiler", "Boiler room")));

    private final Colleagues colleagues = mock();
    private final UndoOperation undoOperation = mock();
    private final Formats formats = new Formats(new Time());
    private final Notices notices =
            new Notices(
                    colleagues,
                    formats,
                    new Undo(
                            undoOperation,
                            new ChangeWords(
                                    colleagues,
                                    mock(ListOptions.class),
                                    mock(PipelineOptions.class),
                                    formats)),
                    new Why(colleagues, mock(Circles.class)));
    private final Acts acts = new Acts(notices);

    @BeforeEach
    void open() {
        MockVaadin.setup(new Routes());
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void what_users_typed_stays_text() {
        notices.done("<img src=x onerror=alert(1)>");
        assertThat(text()).contains("<img src=x onerror=alert(1)>");
        assertThat(_get(Toast.class).getElement().getAttribute("role")).isEqualTo("status");
    }

    @Test
    void three_at_most_and_those_that_pass_by_make_room() {
        notices.problem("A");
        notices.done("B");
        notices.done("C");
        notices.done("D");
        assertThat(
                        _find(Toast.class).stream()
                                .map(toast -> toast.getElement().getTextRecursively()))
                .containsExactly("A", "C", "D");
    }

    @Test
    void a_refusal_names_the_owner() {
        when(colleagues.everybody()).thenReturn(List.of(new UserTag(new UserId(3), "Jakub", true)));
        assertThat(
                        acts.run(() -> {
                            throw new NotPermitted(Permission.EDIT, new UserId(3));
                        }))
                .isFalse();
        assertThat(text()).contains("Jakub");
    }

    @Test
    void a_refused_giving_names_the_one_who_was_to_get_it() {
        when(colleagues.everybody()).thenReturn(List.of(new UserTag(new UserId(3), "Jakub", true)));
        acts.run(() -> {
            throw new NotPermitted(Permission.GIVE, new UserId(3));
        });
        assertThat(text())
                .contains("Not done: you may not give it to Jakub")
                .doesNotContain("belongs to");
    }

    @Test
    void whoever_was_first_is_named() {
        LastChange last = new LastChange(ANNA, "Anna", OperationKind.MOVED, new Time().now());
        assertThat(
                        acts.get(() -> {
                            throw new StaleData(last);
                        }))
                .isEmpty();
        assertThat(text()).contains("Anna moved it now");
    }

    @Test
    void a_broken_rule_is_put_in_words() {
        acts.run(() -> {
            throw new RuleViolation("title.too-long", 400);
        });
        assertThat(text()).contains("The title may have 400 characters at most.");
    }

    @Test
    void undo_tells_what_came_of_it() {
        when(undoOperation.handle(any())).thenReturn(new UndoOperation.Undone(new OperationId(8)));
        notices.done("Moved", OPERATION);
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(text()).contains("Undone").doesNotContain("Moved");
    }

    @Test
    void undo_asks_where_something_changed_since() {
        when(undoOperation.handle(new UndoOperation.Command(OPERATION)))
                .thenReturn(
                        new UndoOperation.ChangedSince(
                                SEEN,
                                new LastChange(ANNA, "Anna", OperationKind.EDITED, Instant.EPOCH)));
        UndoOperation.Command anyway = new UndoOperation.Command(OPERATION, SEEN);
        when(undoOperation.handle(anyway)).thenReturn(new UndoOperation.Undone(new OperationId(8)));
        notices.done("Edited", OPERATION);
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("Anna", "Now Boiler room. You had set Boiler.");
        _click(_get(Button.class, spec -> spec.withText("Undo anyway")));
        verify(undoOperation).handle(anyway);
        assertThat(_find(Dialog.class)).isEmpty();
    }

    @Test
    void undo_says_when_there_is_nothing_to_take_back() {
        when(undoOperation.handle(any())).thenReturn(new UndoOperation.NothingToUndo());
        notices.done("Hidden", OPERATION);
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(text()).contains("Nothing was undone").doesNotContain("Undone");
    }

    @Test
    void the_unexpected_has_a_reference() {
        new Failures(new Keys(), notices)
                .error(new ErrorEvent(new IllegalStateException("on purpose")));
        assertThat(text()).containsPattern("Nothing was changed.Reference [0-9A-Z]{4}-[0-9A-Z]{4}");
    }

    private static String text() {
        return String.join(
                "\n",
                _find(Toast.class).stream()
                        .filter(toast -> toast.frame().isOpened())
                        .map(toast -> toast.getElement().getTextRecursively())
                        .toList());
    }
}
