package dev.plumb.application.lists;

import static dev.plumb.domain.access.Cast.ANNA;
import static dev.plumb.domain.access.Cast.EWA;
import static dev.plumb.domain.opportunities.Examples.HOT;
import static dev.plumb.domain.opportunities.OpportunityFields.CHANNEL;
import static dev.plumb.domain.opportunities.OpportunityFields.LABELS;
import static dev.plumb.domain.opportunities.OpportunityFields.STATUS;
import static dev.plumb.domain.shared.Violations.violation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumb.application.activities.OpportunityActivities;
import dev.plumb.application.activities.PlanActivity;
import dev.plumb.application.history.FieldChange;
import dev.plumb.application.history.OpportunityHistory;
import dev.plumb.application.history.Shown;
import dev.plumb.application.history.UndoOperation;
import dev.plumb.application.opportunities.EditOpportunity;
import dev.plumb.application.opportunities.LoseDeal;
import dev.plumb.application.opportunities.OpportunityDetail;
import dev.plumb.application.opportunities.UseCaseIT;
import dev.plumb.domain.activities.ActivityId;
import dev.plumb.domain.activities.Due;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.history.OperationKind;
import dev.plumb.domain.history.StaleData;
import dev.plumb.domain.lists.ActivityIcon;
import dev.plumb.domain.lists.ActivityTypeId;
import dev.plumb.domain.lists.ChannelId;
import dev.plumb.domain.lists.EntryRef;
import dev.plumb.domain.lists.LabelColor;
import dev.plumb.domain.lists.LabelId;
import dev.plumb.domain.lists.ListKind;
import dev.plumb.domain.lists.LostReasonId;
import dev.plumb.domain.opportunities.DealStatus.Lost;
import dev.plumb.domain.opportunities.LostReason.Listed;
import dev.plumb.domain.opportunities.OpportunityFields;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.Title;
import dev.plumb.domain.shared.Edits;
import dev.plumb.domain.shared.NotFound;
import dev.plumb.domain.shared.Version;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MergeEntriesIT extends UseCaseIT {

    @Autowired AddEntry add;
    @Autowired MergeEntries merge;
    @Autowired RetireEntry retire;
    @Autowired EditOpportunity edit;
    @Autowired LoseDeal lose;
    @Autowired PlanActivity plan;
    @Autowired UndoOperation undo;
    @Autowired OpportunityActivities activities;
    @Autowired OpportunityDetail detail;
    @Autowired OpportunityHistory history;

    private int number;

    @Test
    void a_label_gives_way_to_the_other_and_history_names_both() {
        LabelId from = label();
        LabelId into = label();
        OpportunityId one = lead(ANNA, Edits.of(LABELS, Set.of(from, HOT)));
        OpportunityId both = lead(ANNA, Edits.of(LABELS, Set.of(into, from)));
        merge(from.ref(), into.ref());
        assertThat(now(one).values().get(LABELS)).containsExactlyInAnyOrder(into, HOT);
        assertThat(now(both).values().get(LABELS)).containsExactly(into);
        assertThat(now(one).version()).isEqualTo(new Version(2));
        assertHistoryIsOneChain(one);
        var told = as(EWA, () -> history.of(one)).getFirst();
        assertThat(told.kind()).isEqualTo(OperationKind.ENTRIES_MERGED);
        assertThat(told.changes())
                .containsExactly(
                        new FieldChange(
                                "labels",
                                new Shown.Names(java.util.List.of("Hot", name(from.ref()))),
                                new Shown.Names(java.util.List.of("Hot", name(into.ref())))));
    }

    @Test
    void a_channel_gives_way_to_the_other() {
        ChannelId from = channel();
        ChannelId into = channel();
        OpportunityId lead = lead(ANNA, Edits.of(CHANNEL, from));
        merge(from.ref(), into.ref());
        assertThat(now(lead).values().get(CHANNEL)).isEqualTo(into);
        assertHistoryIsOneChain(lead);
    }

    @Test
    void a_lost_reason_gives_way_to_the_other() {
        LostReasonId from = reason();
        LostReasonId into = reason();
        OpportunityId deal = deal(ANNA);
        run(ANNA, () -> lose.handle(new LoseDeal.Command(deal, Version.FIRST, new Listed(from))));
        Lost before = (Lost) now(deal).values().require(STATUS);
        merge(from.ref(), into.ref());
        assertThat(now(deal).values().get(STATUS))
                .isEqualTo(new Lost(before.at(), new Listed(into)));
        assertThat(as(ANNA, () -> detail.find(deal)).orElseThrow().lostReason())
                .isEqualTo(name(into.ref()));
        assertThat(OpportunityFields.STATUS.read(last(deal, "status")))
                .isEqualTo(now(deal).values().get(STATUS));
    }

    @Test
    void a_type_of_activities_gives_way_to_the_other() {
        ActivityTypeId from = type();
        ActivityTypeId into = type();
        OpportunityId lead = lead(ANNA);
        ActivityId call = as(ANNA, () -> plan.handle(planned(lead, from)));
        merge(from.ref(), into.ref());
        assertThat(as(ANNA, () -> activities.of(lead)).getFirst().type().id()).isEqualTo(into);
        assertThat(as(ANNA, () -> detail.find(lead)).orElseThrow().nextActivity().type().id())
                .isEqualTo(into);
        assertThat(violation(() -> run(ANNA, () -> plan.handle(planned(lead, from)))))
                .isEqualTo("entry.not-offered");
        assertThat(
                        jdbc.sql(
                                        """
                                        select concat_ws(' ', before_value, after_value) from field_change
                                        where item_kind = 'ACTIVITY' and item_id = :call and field = 'type'\
                                        """)
                                .param("call", call.value())
                                .query(String.class)
                                .single())
                .isEqualTo(from.value() + " " + into.value());
    }

    @Test
    void whoever_began_before_the_merge_is_told_that_it_is_stale() {
        ChannelId from = channel();
        OpportunityId lead = lead(ANNA, Edits.of(CHANNEL, from));
        merge(from.ref(), channel().ref());
        assertThatThrownBy(() -> title(lead, Version.FIRST, "Another"))
                .isInstanceOfSatisfying(
                        StaleData.class,
                        stale ->
                                assertThat(stale.lastChange().kind())
                                        .isEqualTo(OperationKind.ENTRIES_MERGED));
    }

    @Test
    void what_is_taken_back_brings_the_other_back_where_the_one_was_merged_since() {
        ChannelId from = channel();
        ChannelId into = channel();
        OpportunityId lead = lead(ANNA, Edits.of(CHANNEL, from));
        OperationId emptied =
                as(
                        ANNA,
                        () ->
                                edit.handle(
                                                new EditOpportunity.Command(
                                                        lead,
                                                        Version.FIRST,
                                                        Edits.of(CHANNEL, null)))
                                        .orElseThrow());
        merge(from.ref(), into.ref());
        assertThat(as(ANNA, () -> undo.handle(new UndoOperation.Command(emptied))))
                .isInstanceOf(UndoOperation.Undone.class);
        assertThat(now(lead).values().get(CHANNEL)).isEqualTo(into);
    }

    @Test
    void one_that_was_merged_twice_has_the_last_for_an_heir() {
        ChannelId first = channel();
        ChannelId second = channel();
        ChannelId third = channel();
        OpportunityId lead = lead(ANNA, Edits.of(CHANNEL, first));
        merge(first.ref(), second.ref());
        merge(second.ref(), third.ref());
        assertThat(now(lead).values().get(CHANNEL)).isEqualTo(third);
        assertThatThrownBy(() -> merge(first.ref(), third.ref())).isInstanceOf(NotFound.class);
        assertThat(
                        jdbc.sql("select merged_into_id from channel where id = :id")
                                .param("id", first.value())
                                .query(Long.class)
                                .single())
                .isEqualTo(third.value());
    }

    @Test
    void nothing_is_merged_into_one_that_is_not_offered() {
        ChannelId from = channel();
        ChannelId into = channel();
        run(EWA, () -> retire.handle(new RetireEntry.Command(into.ref())));
        assertThat(violation(() -> merge(from.ref(), into.ref()))).isEqualTo("entry.not-offered");
    }

    @Test
    void no_lead_that_is_saved_meanwhile_keeps_what_was_merged() throws Exception {
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 40; i++) {
                ChannelId from = channel();
                ChannelId into = channel();
                OpportunityId lead = lead(ANNA, Edits.of(CHANNEL, from));
                Future<?> saved = both.submit(() -> title(lead, Version.FIRST, "Another"));
                Future<?> merged = both.submit(() -> merge(from.ref(), into.ref()));
                merged.get();
                assertThat(ended(saved)).isIn(null, StaleData.class);
                assertThat(now(lead).values().get(CHANNEL)).isEqualTo(into);
                assertHistoryIsOneChain(lead);
            }
        }
    }

    /** What it failed with; null if it did not. */
    private static Class<?> ended(Future<?> act) throws InterruptedException {
        try {
            act.get();
            return null;
        } catch (ExecutionException failed) {
            return failed.getCause().getClass();
        }
    }

    private String last(OpportunityId id, String field) {
        return history(id, field).getLast().after();
    }

    private void title(OpportunityId lead, Version version, String title) {
        run(
                ANNA,
                () ->
                        edit.handle(
                                new EditOpportunity.Command(
                                        lead,
                                        version,
                                        Edits.of(OpportunityFields.TITLE, new Title(title)))));
    }

    private void merge(EntryRef from, EntryRef into) {
        run(EWA, () -> merge.handle(new MergeEntries.Command(from, into)));
    }

    private static String name(EntryRef ref) {
        return ref.kind() + " " + ref.id();
    }

    private LabelId label() {
        return new LabelId(entry(ListKind.LABEL));
    }

    private ChannelId channel() {
        return new ChannelId(entry(ListKind.CHANNEL));
    }

    private LostReasonId reason() {
        return new LostReasonId(entry(ListKind.LOST_REASON));
    }

    private ActivityTypeId type() {
        return new ActivityTypeId(entry(ListKind.ACTIVITY_TYPE));
    }

    private long entry(ListKind kind) {
        EntryRef ref =
                as(
                        EWA,
                        () ->
                                add.handle(
                                        new AddEntry.Command(
                                                kind,
                                                "New " + ++number,
                                                LabelColor.PINK,
                                                ActivityIcon.EYE)));
        jdbc.sql("update %s set name = :name where id = :id".formatted(kind.name().toLowerCase()))
                .param("name", name(ref))
                .param("id", ref.id())
                .update();
        return ref.id();
    }

    private static PlanActivity.Command planned(OpportunityId lead, ActivityTypeId type) {
        return new PlanActivity.Command(
                lead, type, "Call back", new Due(LocalDate.of(2026, 11, 25), null), ANNA);
    }
}
