package dev.plumb.ui.history;

import static dev.plumb.ui.history.Tales.entry;
import static dev.plumb.ui.history.Tales.phase;
import static dev.plumb.ui.history.Tales.stage;
import static dev.plumb.ui.history.Tales.undo;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import dev.plumb.application.history.FieldChange;
import dev.plumb.application.history.HistoryEntry;
import dev.plumb.application.history.Shown;
import dev.plumb.domain.history.OperationKind;
import dev.plumb.domain.shared.Money;
import dev.plumb.ui.history.TimelineItem.Era;
import dev.plumb.ui.shared.Formats;
import dev.plumb.ui.testing.KaribuTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HistoryWordsKaribuTest extends KaribuTest {
    private HistoryWords words;

    @BeforeEach
    void speak() {
        words = new HistoryWords(new ShownWords(bean(Formats.class)));
    }

    @Test
    void a_move_names_both_stages() {
        HistoryEntry moved = entry(1, OperationKind.MOVED, stage("Site visit", "Proposal"));

        assertThat(headline(moved))
                .isEqualTo("Marek Zieliński moved it from Site visit to Proposal");
        assertThat(details(moved)).isEmpty();
    }

    @Test
    void a_changed_value_stands_before_and_after() {
        var change =
                new FieldChange(
                        "value",
                        new Shown.Amount(Money.of("82000", "EUR")),
                        new Shown.Amount(Money.of("88000", "EUR")));

        assertThat(headline(entry(1, OperationKind.EDITED, change)))
                .isEqualTo("Marek Zieliński changed the value: 82,000 € → 88,000 €");
    }

    @Test
    void several_changes_are_told_one_by_one() {
        HistoryEntry edited =
                entry(
                        1,
                        OperationKind.EDITED,
                        new FieldChange("title", new Shown.Typed("Old"), new Shown.Typed("New")),
                        new FieldChange("person", null, new Shown.Named(null)));

        assertThat(headline(edited)).isEqualTo("Marek Zieliński changed 2 fields");
        assertThat(details(edited))
                .containsExactly("Title: Old → New", "Person: something you do not see");
    }

    @Test
    void a_loss_says_why() {
        var lost =
                new FieldChange(
                        "status",
                        new Shown.Word("OPEN", null, null),
                        new Shown.Word("LOST", Instant.EPOCH, "Too dear"));

        assertThat(headline(entry(1, OperationKind.LOST, lost)))
                .isEqualTo("Marek Zieliński marked it as lost: Too dear");
    }

    @Test
    void a_conversion_says_into_which_stage() {
        HistoryEntry converted =
                entry(
                        1,
                        OperationKind.CONVERTED_TO_DEAL,
                        phase("LEAD", "DEAL"),
                        stage(null, "First email sent"));

        assertThat(headline(converted)).isEqualTo("Converted from lead to deal by Marek Zieliński");
        assertThat(details(converted)).containsExactly("Stage: First email sent");
    }

    @Test
    void an_undo_says_which_step_it_took_back() {
        HistoryEntry move = undo(2, OperationKind.MOVED, stage("Proposal", "Site visit"));

        assertThat(headline(move)).isEqualTo("Marek Zieliński undid the move to Proposal");
        assertThat(headline(undo(2, OperationKind.CONVERTED_TO_DEAL)))
                .isEqualTo("Marek Zieliński undid the conversion to a deal");
        assertThat(headline(undo(2, null))).isEqualTo("Marek Zieliński undid an earlier step");
    }

    @ParameterizedTest
    @EnumSource
    void every_step_that_was_taken_back_has_words(OperationKind kind) {
        assertThat(headline(undo(2, kind))).doesNotContain("history.");
    }

    @Test
    void a_phase_of_less_than_a_day_says_so() {
        EventViews views = new EventViews(bean(Formats.class), _ -> new Span(), null);

        assertThat(text(views.draw(new Era("LEAD", Duration.ofHours(5)))))
                .isEqualTo("As a lead, less than a day");
        assertThat(text(views.draw(new Era("DEAL", Duration.ofHours(30)))))
                .isEqualTo("As a deal, 1 day");
    }

    @Test
    void what_people_typed_stays_text() {
        var change =
                new FieldChange(
                        "title",
                        new Shown.Typed("<b>x</b>"),
                        new Shown.Typed("\u2068bold\u2069 <img src=x>"));
        Component line = words.headline(entry(1, OperationKind.EDITED, change));

        assertThat(line.getElement().getTextRecursively()).contains("<b>x</b>", "<img src=x>");
        assertThat(line.getElement().getOuterHTML()).doesNotContain("<img");
    }

    private String headline(HistoryEntry entry) {
        return text(words.headline(entry));
    }

    private List<String> details(HistoryEntry entry) {
        return words.details(entry).stream().map(HistoryWordsKaribuTest::text).toList();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively().replace('\u00a0', ' ');
    }
}
