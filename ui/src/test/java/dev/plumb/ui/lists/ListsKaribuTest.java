package dev.plumb.ui.lists;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import dev.plumb.application.lists.AddEntry;
import dev.plumb.application.lists.CompanyLists;
import dev.plumb.application.lists.CompanyLists.EntryRow;
import dev.plumb.application.lists.RetireEntry;
import dev.plumb.domain.lists.ActivityIcon;
import dev.plumb.domain.lists.Entry;
import dev.plumb.domain.lists.LabelColor;
import dev.plumb.domain.lists.ListKind;
import dev.plumb.ui.shared.ReorderableRows;
import dev.plumb.ui.shared.RowMoves;
import dev.plumb.ui.testing.KaribuTest;
import dev.plumb.ui.testing.ToastsShown;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ListsKaribuTest extends KaribuTest {

    @BeforeEach
    void signIn() {
        signIn(company.ola());
    }

    @Test
    void labels_are_listed_with_how_often_they_are_used() {
        visit("admin/labels");
        assertThat(line("Hot").getElement().getTextRecursively()).contains("On 1 lead or deal");
        assertThat(line("Warm").getElement().getTextRecursively()).contains("Not in use");
    }

    @Test
    void a_label_is_added_with_its_colour() {
        visit("admin/labels");
        press("Add a label");
        _setValue(name(), "Urgent");
        colors().setValue(LabelColor.PURPLE);
        press("Add");
        _assertNone(EntryDialog.class);
        assertThat(entry(ListKind.LABEL, "Urgent").color()).isEqualTo(LabelColor.PURPLE);
        assertThat(names()).endsWith("Urgent");
        assertThat(ToastsShown.texts()).contains("Added: Urgent");
    }

    @Test
    void a_name_that_is_taken_is_said_at_the_field_and_nothing_is_lost() {
        visit("admin/labels");
        press("Add a label");
        _setValue(name(), "hót");
        press("Add");
        assertThat(name().getErrorMessage()).isEqualTo("“hót” is on the list already.");
        assertThat(name().getValue()).isEqualTo("hót");
        _setValue(name(), " ");
        press("Add");
        assertThat(name().getErrorMessage()).isEqualTo("Give it a name.");
    }

    @Test
    void an_entry_is_renamed_and_that_is_taken_back() {
        add(ListKind.CHANNEL, "Fax");
        visit("admin/lists/channels");
        _click(nameOf("Fax"));
        _setValue(name(), "Telefax");
        press("Save");
        assertThat(names()).contains("Telefax").doesNotContain("Fax");
        ToastsShown.press("Undo");
        assertThat(entry(ListKind.CHANNEL, "Fax").isOffered()).isTrue();
    }

    @Test
    void whoever_saves_second_is_told_and_can_save_what_was_typed() {
        visit("admin/labels");
        press("Add a label");
        _setValue(name(), "Cold");
        press("Add");
        _click(nameOf("Cold"));
        changeUnheard("Cold", LabelColor.GREEN);
        _setValue(name(), "Freezing");
        press("Save");
        assertThat(ToastsShown.texts()).contains("Your change was not saved.");
        assertThat(name().getValue()).isEqualTo("Freezing");

        press("Save");

        _assertNone(EntryDialog.class);
        assertThat(entry(ListKind.LABEL, "Freezing").color()).isEqualTo(LabelColor.GREEN);
    }

    private void changeUnheard(String label, LabelColor color) {
        bean(JdbcClient.class)
                .sql("update label set color = :color where name = :name")
                .param("color", color.name())
                .param("name", label)
                .update();
    }

    @Test
    void a_tab_stays_where_it_was_pressed() {
        visit("admin/lists/channels");
        ListTabs tabs = _get(ListTabs.class);
        assertThat(tabs.getElement().getAttribute("aria-label")).isEqualTo("Lists");
        assertThat(current(tabs)).isEqualTo("Channels");

        visit("admin/lists/lost-reasons");

        assertThat(_get(ListTabs.class)).isSameAs(tabs);
        assertThat(current(tabs)).isEqualTo("Lost reasons");
        press("Add a reason");
        _get(EntryDialog.class).close();
    }

    private static String current(ListTabs tabs) {
        return _get(tabs, RouterLink.class, spec -> spec.withAttribute("aria-current", "page"))
                .getText();
    }

    @Test
    void a_retired_one_is_listed_apart_and_can_be_offered_again() {
        add(ListKind.CHANNEL, "Billboard");
        visit("admin/lists/channels");
        Entry billboard = entry(ListKind.CHANNEL, "Billboard");
        _get(ListEditor.class).retire(billboard);
        assertThat(_find(_get(RetiredEntries.class), EntryLine.class)).isNotEmpty();
        assertThat(entry(ListKind.CHANNEL, "Billboard").isOffered()).isFalse();
        _click(
                _find(_get(RetiredEntries.class), Button.class).stream()
                        .filter(button ->
                                button.getAriaLabel()
                                        .filter("Offer again: Billboard"::equals)
                                        .isPresent())
                        .findFirst()
                        .orElseThrow());
        assertThat(entry(ListKind.CHANNEL, "Billboard").isOffered()).isTrue();
    }

    @Test
    void a_merge_says_what_comes_of_it() {
        add(ListKind.ACTIVITY_TYPE, "Ring");
        visit("admin/lists/activity-types");
        _get(ListEditor.class).merge(row(ListKind.ACTIVITY_TYPE, "Ring"));
        MergeDialog dialog = _get(MergeDialog.class);
        press("Merge");
        assertThat(select(dialog).isInvalid()).isTrue();
        select(dialog).setValue(entry(ListKind.ACTIVITY_TYPE, "Call"));
        assertThat(dialog.getElement().getTextRecursively())
                .contains("“Ring” stands nowhere, and will be gone.");
        press("Merge");
        assertThat(names()).contains("Call").doesNotContain("Ring");
    }

    @Test
    void an_order_that_somebody_else_overtook_is_told_and_shown_as_it_is() {
        add(ListKind.LOST_REASON, "Quality");
        UI.getCurrent().add(new ListEditor(ListKind.LOST_REASON, bean(ListActs.class)));
        List<EntryRow> before = rows(ListKind.LOST_REASON);
        RowMoves.move(_get(ReorderableRows.class), 0, 1);
        assertThat(rows(ListKind.LOST_REASON))
                .startsWith(before.get(1), before.get(0))
                .hasSameSizeAs(before);
        addUnheard("Too late");
        RowMoves.move(_get(ReorderableRows.class), 0, 1);
        assertThat(rows(ListKind.LOST_REASON)).startsWith(before.get(1), before.get(0));
        assertThat(names()).contains("Too late");
    }

    private void addUnheard(String lostReason) {
        bean(JdbcClient.class)
                .sql(
                        """
                        insert into lost_reason (id, name, position)
                        values (next value for lost_reason_seq, :name, 99)\
                        """)
                .param("name", lostReason)
                .update();
    }

    @Test
    void own_words_may_be_forbidden() {
        visit("admin/lists/lost-reasons");
        Checkbox free = _get(Checkbox.class);
        assertThat(free.getValue()).isTrue();
        _setValue(free, false);
        visit("admin/lists/channels");
        visit("admin/lists/lost-reasons");
        assertThat(_get(Checkbox.class).getValue()).isFalse();
        _setValue(_get(Checkbox.class), true);
    }

    @Test
    void an_empty_list_says_what_it_is_for() {
        rows(ListKind.CHANNEL).stream()
                .filter(row -> row.entry().isOffered())
                .forEach(row ->
                        as(
                                company.ola(),
                                () ->
                                        bean(RetireEntry.class)
                                                .handle(
                                                        new RetireEntry.Command(
                                                                row.entry().ref()))));
        visit("admin/lists");
        assertThat(_get(ListEditor.class).getElement().getTextRecursively())
                .contains("No channels are offered");
        assertThat(_get(ListEditor.class).othersThan(rows(ListKind.CHANNEL).getFirst().entry()))
                .isEmpty();
        visit("admin/lists/activity-types");
        Entry call = entry(ListKind.ACTIVITY_TYPE, "Call");
        assertThat(_get(ListEditor.class).othersThan(call)).isNotEmpty().doesNotContain(call);
    }

    @Test
    void an_address_of_no_list_leads_nowhere() {
        type("admin/lists/nonsense");
        _assertNone(ListEditor.class);
    }

    private void add(ListKind kind, String name) {
        as(
                company.ola(),
                () ->
                        bean(AddEntry.class)
                                .handle(
                                        new AddEntry.Command(
                                                kind, name, LabelColor.RED, ActivityIcon.CALL)));
    }

    private List<EntryRow> rows(ListKind kind) {
        List<EntryRow> rows = new ArrayList<>();
        as(company.ola(), () -> rows.addAll(bean(CompanyLists.class).entries(kind)));
        return rows;
    }

    private EntryRow row(ListKind kind, String name) {
        return rows(kind).stream()
                .filter(row -> row.entry().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Entry entry(ListKind kind, String name) {
        return row(kind, name).entry();
    }

    private static EntryLine line(String name) {
        return (EntryLine) nameOf(name).getParent().orElseThrow();
    }

    private static NativeButton nameOf(String name) {
        return _get(NativeButton.class, spec -> spec.withText(name));
    }

    private static List<String> names() {
        return _find(NativeButton.class, spec -> spec.withClasses("plumb-entry-name")).stream()
                .map(NativeButton::getText)
                .toList();
    }

    private static TextField name() {
        return _get(_get(EntryDialog.class), TextField.class);
    }

    @SuppressWarnings("unchecked")
    private static MarkField<LabelColor> colors() {
        return _get(_get(EntryDialog.class), MarkField.class);
    }

    @SuppressWarnings("unchecked")
    private static Select<Entry> select(MergeDialog dialog) {
        return _get(dialog, Select.class);
    }

    private static void press(String text) {
        _click(
                _find(Button.class, spec -> spec.withText(text)).stream()
                        .reduce((_, last) -> last)
                        .orElseThrow());
    }
}
