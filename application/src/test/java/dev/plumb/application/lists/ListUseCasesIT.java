package dev.plumb.application.lists;

import static dev.plumb.domain.access.Cast.ANNA;
import static dev.plumb.domain.access.Cast.EWA;
import static dev.plumb.domain.shared.Violations.violation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumb.application.lists.CompanyLists.EntryRow;
import dev.plumb.application.opportunities.EditOpportunity;
import dev.plumb.application.opportunities.LoseDeal;
import dev.plumb.application.opportunities.UseCaseIT;
import dev.plumb.application.pipelines.CompanySettings;
import dev.plumb.application.pipelines.SetCompany;
import dev.plumb.domain.history.StaleData;
import dev.plumb.domain.lists.ActivityIcon;
import dev.plumb.domain.lists.ChannelId;
import dev.plumb.domain.lists.Entry;
import dev.plumb.domain.lists.EntryRef;
import dev.plumb.domain.lists.LabelColor;
import dev.plumb.domain.lists.LabelId;
import dev.plumb.domain.lists.ListKind;
import dev.plumb.domain.lists.LostReasonId;
import dev.plumb.domain.opportunities.LostReason;
import dev.plumb.domain.opportunities.OpportunityFields;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.Title;
import dev.plumb.domain.shared.Edits;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ListUseCasesIT extends UseCaseIT {

    @Autowired AddEntry add;
    @Autowired ChangeEntry change;
    @Autowired ReorderEntries reorder;
    @Autowired RetireEntry retire;
    @Autowired RestoreEntry restore;
    @Autowired AllowFreeReasons allow;
    @Autowired SetCompany setCompany;
    @Autowired CompanySettings settings;
    @Autowired CompanyLists lists;
    @Autowired ListOptions options;
    @Autowired EditOpportunity edit;
    @Autowired LoseDeal lose;

    @BeforeEach
    void clear() {
        jdbc.sql("update opportunity set channel_id = null, lost_reason_id = null").update();
        jdbc.sql("delete from channel where id > 1").update();
        jdbc.sql("update channel set retired_at = null, position = 1").update();
        jdbc.sql("delete from lost_reason").update();
        jdbc.sql("delete from opportunity_label").update();
        jdbc.sql("delete from label where id > 3").update();
    }

    @Test
    void what_is_added_is_offered_behind_all_others() {
        channel("Phone");
        channel("Advertising");
        assertThat(admin(() -> options.channels()))
                .extracting(ChannelTag::name)
                .containsExactly("Trade fair", "Phone", "Advertising");
    }

    @Test
    void a_name_is_offered_once_whatever_its_accents() {
        channel("Łódź");
        assertThat(violation(() -> channel("lodz"))).isEqualTo("entry.name.taken");
        EntryRef phone = channel("Phone");
        assertThat(violation(() -> rename(phone, "ŁÓDŹ"))).isEqualTo("entry.name.taken");
    }

    @Test
    void another_name_colour_and_symbol_hold_wherever_it_stands() {
        EntryRef fax = type("Fax", ActivityIcon.FILE);
        Entry seen = entry(fax);
        admin(() ->
                change.handle(new ChangeEntry.Command(seen, "Letter", null, ActivityIcon.MAIL)));
        assertThat(entry(fax)).isEqualTo(seen.change("Letter", null, ActivityIcon.MAIL));
        assertThatThrownBy(() ->
                        admin(() ->
                                change.handle(
                                        new ChangeEntry.Command(
                                                seen, "Fax 2", null, ActivityIcon.FILE))))
                .isInstanceOf(StaleData.class);
    }

    @Test
    void an_order_is_kept_unless_the_list_is_another_by_now() {
        EntryRef fair = new EntryRef(ListKind.CHANNEL, 1);
        EntryRef phone = channel("Phone");
        order(List.of(fair, phone), List.of(phone, fair));
        assertThat(admin(() -> options.channels()))
                .extracting(ChannelTag::name)
                .containsExactly("Phone", "Trade fair");
        EntryRef web = channel("Web");
        assertThatThrownBy(() -> order(List.of(phone, fair), List.of(fair, phone)))
                .isInstanceOf(StaleData.class);
        order(List.of(phone, fair, web), List.of(web, phone, fair));
    }

    @Test
    void a_retired_one_stays_where_it_stands_and_is_not_offered() {
        EntryRef phone = channel("Phone");
        ChannelId id = new ChannelId(phone.id());
        OpportunityId lead = lead(ANNA, Edits.of(OpportunityFields.CHANNEL, id));
        admin(() -> retire.handle(new RetireEntry.Command(phone)));
        assertThat(now(lead).values().get(OpportunityFields.CHANNEL)).isEqualTo(id);
        assertThat(admin(() -> options.channels())).extracting(ChannelTag::id).doesNotContain(id);
        assertThat(admin(() -> options.everyChannel())).extracting(ChannelTag::id).endsWith(id);
        edit(lead, Edits.of(OpportunityFields.TITLE, new Title("Another")));
        assertThat(violation(() -> lead(ANNA, Edits.of(OpportunityFields.CHANNEL, id))))
                .isEqualTo("entry.not-offered");
        channel("Phone");
        assertThat(violation(() -> admin(() -> restore.handle(new RestoreEntry.Command(phone)))))
                .isEqualTo("entry.name.taken");
    }

    @Test
    void a_restored_one_is_offered_in_its_old_place() {
        EntryRef fair = new EntryRef(ListKind.CHANNEL, 1);
        channel("Phone");
        admin(() -> retire.handle(new RetireEntry.Command(fair)));
        admin(() -> restore.handle(new RestoreEntry.Command(fair)));
        assertThat(admin(() -> options.channels()))
                .extracting(ChannelTag::name)
                .containsExactly("Trade fair", "Phone");
    }

    @Test
    void the_last_type_of_activities_stays() {
        List<EntryRef> types = offered(ListKind.ACTIVITY_TYPE);
        types.subList(1, types.size())
                .forEach(type -> admin(() -> retire.handle(new RetireEntry.Command(type))));
        var last = new RetireEntry.Command(types.getFirst());

        assertThat(violation(() -> admin(() -> retire.handle(last))))
                .isEqualTo("entry.last-activity-type");
        types.subList(1, types.size())
                .forEach(type -> admin(() -> restore.handle(new RestoreEntry.Command(type))));
    }

    private List<EntryRef> offered(ListKind kind) {
        return admin(() -> lists.entries(kind)).stream()
                .map(EntryRow::entry)
                .filter(Entry::isOffered)
                .map(Entry::ref)
                .toList();
    }

    @Test
    void uses_are_counted() {
        EntryRef label = label("Big");
        lead(ANNA, Edits.of(OpportunityFields.LABELS, Set.of(new LabelId(label.id()))));
        lead(ANNA, Edits.of(OpportunityFields.LABELS, Set.of(new LabelId(label.id()))));
        assertThat(admin(() -> lists.entries(ListKind.LABEL)))
                .filteredOn(row -> row.entry().ref().equals(label))
                .extracting(EntryRow::uses)
                .containsExactly(2L);
    }

    @Test
    void a_reason_in_ones_own_words_is_taken_where_the_company_allows_it() {
        company();
        EntryRef price = reason("Price");
        lose(deal(ANNA), new LostReason.Said("Too dear"));
        admin(() -> allow.handle(new AllowFreeReasons.Command(false)));
        assertThat(admin(() -> options.lostReasons().freeText())).isFalse();
        assertThat(violation(() -> lose(deal(ANNA), new LostReason.Said("Too dear"))))
                .isEqualTo("lost-reason.listed");
        lose(deal(ANNA), new LostReason.Listed(new LostReasonId(price.id())));
        admin(() -> retire.handle(new RetireEntry.Command(price)));
        lose(deal(ANNA), new LostReason.Said("Too dear"));
    }

    @Test
    void what_was_done_is_in_the_audit_log() {
        company();
        EntryRef label = label("Big");
        rename(label, "Huge");
        admin(() -> retire.handle(new RetireEntry.Command(label)));
        admin(() -> restore.handle(new RestoreEntry.Command(label)));
        admin(() -> allow.handle(new AllowFreeReasons.Command(false)));
        assertThat(
                        jdbc.sql(
                                        """
                                        select concat_ws(' ', e.act, e.subject_kind, e.subject_name, c.field,
                                          c.before_value, c.after_value)
                                        from audit_entry e left join audit_change c on c.entry_id = e.id
                                        where e.subject_kind in ('LABEL', 'SETTINGS') order by e.id, c.position\
                                        """)
                                .query(String.class)
                                .list())
                .endsWith(
                        "CREATED LABEL Big",
                        "CHANGED LABEL Big name Big Huge",
                        "RETIRED LABEL Huge",
                        "RESTORED LABEL Huge",
                        "CHANGED SETTINGS  free-lost-reasons true false");
    }

    private void company() {
        admin(() ->
                setCompany.handle(
                        new SetCompany.Command(
                                settings.company().orElse(null),
                                "Pipes",
                                Currency.getInstance("PLN"),
                                Map.of(),
                                LocalDate.EPOCH)));
        admin(() -> allow.handle(new AllowFreeReasons.Command(true)));
    }

    private EntryRef channel(String name) {
        return entry(ListKind.CHANNEL, name, null, null);
    }

    private EntryRef label(String name) {
        return entry(ListKind.LABEL, name, LabelColor.BROWN, null);
    }

    private EntryRef reason(String name) {
        return entry(ListKind.LOST_REASON, name, null, null);
    }

    private EntryRef type(String name, ActivityIcon icon) {
        return entry(ListKind.ACTIVITY_TYPE, name, null, icon);
    }

    private EntryRef entry(
            ListKind kind, String name, @Nullable LabelColor color, @Nullable ActivityIcon icon) {
        return admin(() -> add.handle(new AddEntry.Command(kind, name, color, icon)));
    }

    private Entry entry(EntryRef ref) {
        return admin(() -> lists.entries(ref.kind())).stream()
                .map(EntryRow::entry)
                .filter(entry -> entry.ref().equals(ref))
                .findFirst()
                .orElseThrow();
    }

    private void rename(EntryRef ref, String name) {
        Entry seen = entry(ref);
        admin(() -> change.handle(new ChangeEntry.Command(seen, name, seen.color(), seen.icon())));
    }

    private void order(List<EntryRef> seen, List<EntryRef> order) {
        admin(() -> reorder.handle(new ReorderEntries.Command(ListKind.CHANNEL, seen, order)));
    }

    private void edit(OpportunityId id, Edits edits) {
        run(ANNA, () -> edit.handle(new EditOpportunity.Command(id, now(id).version(), edits)));
    }

    private void lose(OpportunityId id, LostReason reason) {
        run(ANNA, () -> lose.handle(new LoseDeal.Command(id, now(id).version(), reason)));
    }

    private <T> T admin(Supplier<T> act) {
        return as(EWA, act);
    }

    private void admin(Runnable act) {
        run(EWA, act);
    }
}
