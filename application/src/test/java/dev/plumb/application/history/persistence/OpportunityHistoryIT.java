package dev.plumb.application.history.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.history.FieldChange;
import dev.plumb.application.history.HistoryEntry;
import dev.plumb.application.history.OpportunityHistory;
import dev.plumb.application.history.Shown;
import dev.plumb.application.shared.persistence.DatabaseTest;
import dev.plumb.application.shared.persistence.Seeds;
import dev.plumb.domain.access.Role;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.Visibility;
import dev.plumb.domain.history.OperationKind;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpportunityHistoryIT {

    @Autowired OpportunityHistory history;

    @Autowired CurrentActor currentActor;

    @Autowired JdbcClient jdbc;

    Seeds seeds;
    UserId anna;

    @BeforeAll
    void seed() {
        seeds = new Seeds(jdbc);
        anna = seeds.user("Anna", Role.REP, null);
    }

    @Test
    void each_value_is_shown_by_its_kind_and_names_as_far_as_they_are_to_be_seen() {
        UserId ben = seeds.user("Ben", Role.REP, null);
        var stage = seeds.stage(seeds.pipeline("Sales"), "Offer", null);
        var hot = seeds.label("Hot");
        var cold = seeds.label("Cold");
        var before = seeds.person("Hidden before", ben, Visibility.OWNER);
        var now = seeds.person("Hidden now", ben, Visibility.OWNER);
        var organization = seeds.organization("Seen", ben, Visibility.COMPANY);
        OpportunityId lead = seeds.lead("Told", anna).of(now).insert();
        long edit = operation("EDITED", null);
        change(lead, edit, "person", before.value(), now.value());
        change(lead, edit, "organization", null, organization.value());
        change(lead, edit, "owner", ben.value(), anna.value());
        change(lead, edit, "labels", "", cold.value() + "," + hot.value());
        change(lead, edit, "value", null, "12.5 PLN");
        change(lead, edit, "expected-close", "2026-12-24", null);
        change(lead, edit, "status", "OPEN", "LOST 2026-11-02T08:00:00Z SAID too dear");
        change(lead, edit, "lifecycle", "ACTIVE", "ARCHIVED 2026-11-02T08:00:00Z");
        change(lead, edit, "phase", "LEAD", "DEAL");
        change(lead, edit, "stage", null, stage.value() + " 2026-11-02T08:00:00Z");
        change(lead, edit, "title", "Before", "Told");

        HistoryEntry entry = of(lead).getFirst();

        Instant at = Instant.parse("2026-11-02T08:00:00Z");
        assertThat(entry.changes())
                .containsExactly(
                        new FieldChange("phase", word("LEAD"), word("DEAL")),
                        new FieldChange(
                                "lifecycle", word("ACTIVE"), new Shown.Word("ARCHIVED", at, null)),
                        new FieldChange(
                                "status", word("OPEN"), new Shown.Word("LOST", at, "too dear")),
                        new FieldChange("stage", null, new Shown.Named("Offer")),
                        new FieldChange(
                                "title", new Shown.Typed("Before"), new Shown.Typed("Told")),
                        new FieldChange("value", null, new Shown.Amount(Money.of("12.5", "PLN"))),
                        new FieldChange(
                                "person", new Shown.Named(null), new Shown.Named("Hidden now")),
                        new FieldChange("organization", null, new Shown.Named("Seen")),
                        new FieldChange("owner", new Shown.Named("Ben"), new Shown.Named("Anna")),
                        new FieldChange(
                                "labels",
                                new Shown.Names(List.of()),
                                new Shown.Names(List.of("Cold", "Hot"))),
                        new FieldChange(
                                "expected-close", new Shown.Day(LocalDate.of(2026, 12, 24)), null));
        assertThat(entry.actor().name()).isEqualTo("Anna");
    }

    @Test
    void the_latest_comes_first_and_what_was_taken_back_says_so() {
        OpportunityId lead = seeds.lead("Told", anna).insert();
        long edit = operation("EDITED", null);
        change(lead, edit, "title", "Before", "After");
        long undo = operation("UNDONE", edit);
        change(lead, undo, "title", "After", "Before");
        assertThat(of(lead))
                .extracting(HistoryEntry::kind)
                .containsExactly(OperationKind.UNDONE, OperationKind.EDITED);
        assertThat(of(lead)).extracting(HistoryEntry::undone).containsExactly(false, true);
        assertThat(of(lead))
                .extracting(HistoryEntry::undoes)
                .containsExactly(OperationKind.EDITED, null);
    }

    @Test
    void a_stage_that_stays_the_same_is_not_told() {
        var pipeline = seeds.pipeline("Sales");
        var stage = seeds.stage(pipeline, "Proposal", null).value();
        var namesake = seeds.stage(pipeline, "Proposal", null).value();
        OpportunityId deal = seeds.lead("Back again", anna).insert();
        long converted = operation("CONVERTED_TO_DEAL", null);
        change(deal, converted, "phase", "LEAD", "DEAL");
        change(
                deal,
                converted,
                "stage",
                stage + " 2026-11-02T08:00:00Z",
                stage + " 2026-11-03T08:00:00Z");
        long moved = operation("MOVED", null);
        change(
                deal,
                moved,
                "stage",
                stage + " 2026-11-03T08:00:00Z",
                namesake + " 2026-11-04T08:00:00Z");
        assertThat(of(deal))
                .extracting(entry -> entry.changes().stream().map(FieldChange::field).toList())
                .containsExactly(List.of("stage"), List.of("phase"));
    }

    @Test
    void no_more_than_the_latest_two_hundred_are_told() {
        OpportunityId lead = seeds.lead("Told", anna).insert();
        for (int i = 0; i < 205; i++) {
            change(lead, operation("EDITED", null), "title", "Title " + i, "Title " + (i + 1));
        }
        assertThat(of(lead)).hasSize(200);
        assertThat(of(lead).getFirst().changes().getFirst().after())
                .isEqualTo(new Shown.Typed("Title 205"));
    }

    private static Shown word(String constant) {
        return new Shown.Word(constant, null, null);
    }

    private List<HistoryEntry> of(OpportunityId id) {
        List<HistoryEntry> entries = new ArrayList<>();
        currentActor.as(anna, () -> entries.addAll(history.of(id)));
        return entries;
    }

    private long operation(String kind, Long undoes) {
        long id = seeds.next("operation_seq");
        seeds.insert(
                "operation",
                Seeds.row(
                        "id",
                        id,
                        "kind",
                        kind,
                        "actor_id",
                        anna.value(),
                        "happened_at",
                        "2026-11-02 08:00:00",
                        "undoes_id",
                        undoes));
        return id;
    }

    private void change(
            OpportunityId item, long operation, String field, Object before, Object after) {
        seeds.insert(
                "field_change",
                Seeds.row(
                        "item_kind",
                        "OPPORTUNITY",
                        "item_id",
                        item.value(),
                        "operation_id",
                        operation,
                        "field",
                        field,
                        "before_value",
                        before,
                        "after_value",
                        after));
    }
}
