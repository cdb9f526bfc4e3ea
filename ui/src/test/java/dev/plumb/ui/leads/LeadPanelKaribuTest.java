package dev.plumb.ui.leads;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumb.application.opportunities.EditOpportunity;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.domain.opportunities.Lifecycle;
import dev.plumb.domain.opportunities.OpportunityFields;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.Title;
import dev.plumb.domain.shared.Edits;
import dev.plumb.domain.shared.Money;
import dev.plumb.ui.notes.NoteComposer;
import dev.plumb.ui.notes.NotesSection;
import dev.plumb.ui.shared.MoneyField;
import dev.plumb.ui.shared.PersonPicker;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeadPanelKaribuTest extends LeadsKaribuTest {

    @BeforeEach
    void signIn() {
        signIn(company.marek());
    }

    @Test
    void a_contact_can_be_written_to_at_once() {
        open(company.boiler());

        assertThat(_get(panel(), Anchor.class).getHref())
                .isEqualTo("mailto:z.lecka@pipes.example.com");
    }

    @Test
    void a_value_is_edited_in_its_place() {
        OpportunityId lead = open("Value to be");

        _click(InPlaceButtons.of(panel(), "Value"));
        typeAmount("50,000");
        pressLabelled(panel(), "Save");

        assertThat(read(lead).value()).isEqualTo(Money.of("50000", "PLN"));
        assertThat(InPlaceButtons.of(panel(), "Value").getElement().getTextRecursively())
                .contains("50,000");
        assertThat(told()).contains("Saved", "Undo");
    }

    @Test
    void a_bad_value_is_said_at_its_place_and_stays_to_be_corrected() {
        OpportunityId lead = open("Bad value");

        _click(InPlaceButtons.of(panel(), "Value"));
        typeAmount("a lot");
        pressLabelled(panel(), "Save");

        assertThat(_get(MoneyField.class).isInvalid()).isTrue();
        assertThat(_get(_get(MoneyField.class), TextField.class).getValue()).isEqualTo("a lot");
        assertThat(read(lead).value()).isNull();
        pressLabelled(panel(), "Cancel (Esc)");
        _assertNone(MoneyField.class);
    }

    @Test
    void an_empty_title_is_refused_at_its_place() {
        OpportunityId lead = open("To be kept");

        _click(InPlaceButtons.of(panel(), "Title"));
        _setValue(titleField(), " ");
        pressLabelled(panel(), "Save");

        assertThat(titleField().getErrorMessage()).isEqualTo("Type a title.");
        assertThat(read(lead).title()).isEqualTo("To be kept");
    }

    @Test
    void whoever_is_second_hears_who_was_first_and_loses_nothing_typed() {
        OpportunityId lead = open("Contested");
        _click(InPlaceButtons.of(panel(), "Title"));
        edit(lead, "Contested by Anna");

        _setValue(titleField(), "Contested by Marek");
        pressLabelled(panel(), "Save");

        assertThat(told()).contains("Anna Kowalczyk");
        assertThat(read(lead).title()).isEqualTo("Contested by Anna");
        assertThat(titleField().getValue()).isEqualTo("Contested by Marek");
        pressLabelled(panel(), "Save");
        assertThat(read(lead).title()).isEqualTo("Contested by Marek");
    }

    @Test
    void the_person_is_changed_in_its_place_and_undo_brings_the_former_one_back() {
        OpportunityId lead = open("Another person");

        _click(InPlaceButtons.of(panel(), "Person"));
        ComboBoxKt._fireCustomValueSet(_get(_get(PersonPicker.class), ComboBox.class), "Ewa Nowa");
        pressLabelled(panel(), "Save");

        assertThat(person(lead)).isEqualTo("Ewa Nowa");
        press("Undo");
        assertThat(person(lead)).isEqualTo("Piotr Sęk");
    }

    @Test
    void a_lead_cannot_lose_its_last_contact() {
        OpportunityId lead = open("About somebody");

        _click(InPlaceButtons.of(panel(), "Person"));
        _setValue(_get(_get(PersonPicker.class), ComboBox.class), null);
        pressLabelled(panel(), "Save");

        assertThat(_get(PersonPicker.class).getErrorMessage()).contains("needs a person");
        assertThat(person(lead)).isEqualTo("Piotr Sęk");
        ComboBoxKt._fireCustomValueSet(_get(_get(PersonPicker.class), ComboBox.class), "Ewa Inna");
        pressLabelled(panel(), "Save");
        assertThat(person(lead)).isEqualTo("Ewa Inna");
    }

    @Test
    void what_is_edited_is_not_left_without_asking() {
        OpportunityId lead = open("Half edited");
        _click(InPlaceButtons.of(panel(), "Title"));
        _setValue(titleField(), "Half edit");

        visit("leads");
        assertThat(_get(LeadPanel.class).id()).isEqualTo(lead);
        ConfirmDialogKt._fireCancel(_get(ConfirmDialog.class));
        assertThat(titleField().getValue()).isEqualTo("Half edit");

        visit("leads");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        _assertNone(LeadPanel.class);
        assertThat(read(lead).title()).isEqualTo("Half edited");
    }

    @Test
    void a_filter_leaves_what_is_edited_open() {
        OpportunityId lead = open("Edited on");
        _click(InPlaceButtons.of(panel(), "Title"));
        _setValue(titleField(), "Edited");

        visit("leads/" + lead.value() + "?q=Edited");

        _assertNone(ConfirmDialog.class);
        assertThat(titleField().getValue()).isEqualTo("Edited");
    }

    @Test
    void archiving_takes_a_lead_out_of_the_inbox_and_undo_brings_it_back() {
        OpportunityId lead = open("To be archived");

        pressLabelled(panel(), "Archive");

        _assertNone(LeadPanel.class);
        assertThat(titles()).doesNotContain("To be archived");
        assertThat(told()).contains("Archived: To be archived");
        press("Undo");
        assertThat(read(lead).lifecycle()).isInstanceOf(Lifecycle.Active.class);
        assertThat(titles()).contains("To be archived");
    }

    @Test
    void an_archived_lead_is_read_only_until_it_is_restored() {
        OpportunityId lead = open("Out of sight");
        pressLabelled(panel(), "Archive");
        visit("leads?archived");
        assertThat(titles()).contains("Out of sight");

        open(lead);

        assertThat(InPlaceButtons.in(panel())).isEmpty();
        _assertNone(NoteComposer.class);
        press("Restore");
        assertThat(read(lead).lifecycle()).isInstanceOf(Lifecycle.Active.class);
        assertThat(InPlaceButtons.in(panel())).isNotEmpty();
    }

    @Test
    void a_note_is_written_below_and_nothing_in_it_is_markup() {
        open("With a note");
        NotesSection notes = _get(NotesSection.class);

        _setValue(_get(notes, TextArea.class), "**Pays** <img src=x onerror=alert(1)>");
        _click(_get(notes, Button.class, button -> button.withText("Add note")));

        assertThat(_get(notes, Markdown.class).getContent()).startsWith("**Pays**");
        assertThat(_get(notes, TextArea.class).getValue()).isEmpty();
    }

    private String person(OpportunityId lead) {
        return Objects.requireNonNull(read(lead).person()).name();
    }

    private LeadPanel panel() {
        return _get(LeadPanel.class);
    }

    private OpportunityId open(String title) {
        OpportunityId lead = arrived(company.marek(), title);
        open(lead);
        return lead;
    }

    private void open(OpportunityId lead) {
        visit("leads/" + lead.value());
    }

    private TextField titleField() {
        return _get(_get(panel(), H2.class), TextField.class);
    }

    private static void typeAmount(String text) {
        MoneyField field = _get(MoneyField.class);
        _setValue(_get(field, TextField.class), text);
        BasicUtilsKt._fireDomEvent(field, "change");
    }

    private void edit(OpportunityId lead, String title) {
        OpportunityDetails before = read(lead);
        as(
                company.anna(),
                () ->
                        Objects.requireNonNull(
                                bean(EditOpportunity.class)
                                        .handle(
                                                new EditOpportunity.Command(
                                                        lead,
                                                        before.version(),
                                                        Edits.of(
                                                                OpportunityFields.TITLE,
                                                                new Title(title))))));
    }
}
