package dev.plumb.ui.leads;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumb.application.access.UserTag;
import dev.plumb.ui.shared.OrganizationPicker;
import dev.plumb.ui.shared.OwnerSelect;
import dev.plumb.ui.shared.PersonPicker;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CaptureLeadKaribuTest extends LeadsKaribuTest {

    @BeforeEach
    void open() {
        signIn(company.marek());
        visit("leads");
        bean(CaptureLeadAction.class).open();
    }

    @Test
    void a_captured_lead_opens_beside_the_inbox() {
        _setValue(title(), "Refit of riser 9");
        ComboBoxKt._fireCustomValueSet(_get(_get(PersonPicker.class), ComboBox.class), "Z. Łęcka");
        save();

        _assertNone(CaptureLeadDialog.class);
        assertThat(_get(LeadPanel.class).title()).isEqualTo("Refit of riser 9");
        assertThat(titles()).contains("Refit of riser 9");
        assertThat(row("Refit of riser 9").unseen()).isFalse();
        assertThat(told()).contains("Lead captured: Refit of riser 9");
    }

    @Test
    void what_is_missing_is_said_at_its_fields() {
        save();

        assertThat(title().getErrorMessage()).isEqualTo("Type a title.");
        assertThat(_get(PersonPicker.class).isInvalid()).isTrue();
        assertThat(_get(OrganizationPicker.class).isInvalid()).isTrue();
        _assertOne(CaptureLeadDialog.class);
    }

    @Test
    void a_name_that_was_refused_is_not_left_out_silently() {
        _setValue(title(), "About somebody");
        ComboBoxKt._fireCustomValueSet(
                _get(_get(OrganizationPicker.class), ComboBox.class), "Rury i inne");
        ComboBoxKt._fireCustomValueSet(
                _get(_get(PersonPicker.class), ComboBox.class), "x".repeat(500));

        save();

        assertThat(_get(PersonPicker.class).isInvalid()).isTrue();
        assertThat(titles()).doesNotContain("About somebody");
    }

    @Test
    void what_was_typed_is_not_thrown_away_without_asking() {
        _setValue(title(), "Half a lead");

        press("Cancel");

        _assertOne(CaptureLeadDialog.class);
        _assertOne(ConfirmDialog.class);
    }

    @Test
    void an_untouched_dialog_closes_at_once() {
        press("Cancel");

        _assertNone(CaptureLeadDialog.class);
    }

    @Test
    void a_rep_captures_for_nobody_else() {
        assertThat(owners()).containsExactly("Marek Zieliński");
    }

    @Test
    void a_manager_captures_for_the_scope() {
        press("Cancel");
        signIn(company.anna());
        visit("leads");
        bean(CaptureLeadAction.class).open();

        assertThat(owners())
                .containsExactlyInAnyOrder("Anna Kowalczyk", "Marek Zieliński", "Ewa Maj");
    }

    private static List<String> owners() {
        return ComboBoxKt.getSuggestionItems((ComboBox<UserTag>) _get(OwnerSelect.class)).stream()
                .map(UserTag::name)
                .toList();
    }

    private static TextField title() {
        return _get(
                _get(CaptureLeadForm.class), TextField.class, field -> field.withLabel("Title"));
    }

    private static void save() {
        _click(_get(Button.class, button -> button.withText("Save")));
    }
}
