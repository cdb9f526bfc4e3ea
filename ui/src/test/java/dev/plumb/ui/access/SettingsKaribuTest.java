package dev.plumb.ui.access;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumb.application.access.CurrentSessionLimits;
import dev.plumb.application.access.SetSessionLimits;
import dev.plumb.application.pipelines.CompanySettings;
import dev.plumb.domain.access.SessionLimits;
import dev.plumb.ui.testing.KaribuTest;
import dev.plumb.ui.testing.Keyboard;
import dev.plumb.ui.testing.ToastsShown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettingsKaribuTest extends KaribuTest {

    @BeforeEach
    void open() {
        signIn(company.ola());
        visit("admin/settings");
    }

    @Test
    void whoever_saves_second_is_told_and_loses_nothing_that_was_typed() {
        _setValue(idle(), 99);
        SessionLimits others = setMeanwhile();
        save(SessionsForm.class);

        assertThat(ToastsShown.texts()).contains("Your change was not saved.");
        assertThat(limits()).isEqualTo(others);
        assertThat(idle().getValue()).isEqualTo(99);
        save(SessionsForm.class);
        assertThat(limits().idleHours()).isEqualTo(99);
        assertThat(limits().longestDays()).isEqualTo(others.longestDays());
    }

    @Test
    void what_others_set_is_shown_unless_something_was_typed() {
        SessionLimits others = setMeanwhile();
        follow();
        assertThat(idle().getValue()).isEqualTo(others.idleHours());

        _setValue(idle(), 77);
        setMeanwhile();
        follow();
        assertThat(idle().getValue()).isEqualTo(77);
    }

    @Test
    void a_rate_that_is_being_typed_is_left_alone_when_others_set_something_else() {
        RateRow row = _find(RateRow.class).getFirst();
        setMeanwhile();
        follow();

        assertThat(row.isAttached()).isTrue();
    }

    @Test
    void what_is_wrong_has_the_focus() {
        IntegerField field = idle();
        _setValue(field, null);
        save(SessionsForm.class);

        assertThat(Keyboard.goesTo(field)).isTrue();
        assertThat(field.isInvalid()).isTrue();
    }

    @Test
    void the_company_is_saved_twice_by_the_same_admin() {
        TextField name = _get(_get(CompanyForm.class), TextField.class);
        _setValue(name, "Pion");
        save(CompanyForm.class);
        _setValue(name, "Pion Instalacje");
        save(CompanyForm.class);

        assertThat(bean(CompanySettings.class).company().orElseThrow().name())
                .isEqualTo("Pion Instalacje");
    }

    private SessionLimits setMeanwhile() {
        SessionLimits seen = limits();
        SessionLimits others = new SessionLimits(seen.idleHours() + 1, 5, 6);
        bean(SetSessionLimits.class).handle(new SetSessionLimits.Command(seen, others));
        return others;
    }

    private SessionLimits limits() {
        return bean(CurrentSessionLimits.class).get();
    }

    private static IntegerField idle() {
        return _find(_get(SessionsForm.class), IntegerField.class).getFirst();
    }

    private static void follow() {
        _find(SettingsSection.class).forEach(SettingsSection::follow);
    }

    private static void save(Class<? extends SettingsForm<?>> form) {
        var section = _get(form).getParent().orElseThrow();
        _click(_get(section, Button.class, button -> button.withText("Save")));
    }
}
