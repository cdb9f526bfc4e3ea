package dev.plumb.ui.access;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import dev.plumb.application.access.ChangeProfile;
import dev.plumb.application.access.Colleagues;
import dev.plumb.application.access.RememberBrowser;
import dev.plumb.application.access.SignIn;
import dev.plumb.domain.access.ColorScheme;
import dev.plumb.ui.shared.LanguageSelect;
import dev.plumb.ui.shared.Languages;
import dev.plumb.ui.shared.NewPasswordField;
import dev.plumb.ui.shared.Preferences;
import dev.plumb.ui.shared.UserNameField;
import dev.plumb.ui.shared.ZoneSelect;
import dev.plumb.ui.testing.KaribuTest;
import dev.plumb.ui.testing.Keyboard;
import dev.plumb.ui.testing.ToastsShown;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProfileKaribuTest extends KaribuTest {

    @BeforeEach
    void open() {
        signIn(company.ewa());
        visit("profile");
    }

    @Test
    void name_and_zone_are_kept_and_hold_at_once() {
        _setValue(_get(UserNameField.class), "Ewa Maj-Nowak");
        _setValue(_get(ZoneSelect.class), ZoneId.of("Asia/Tokyo"));
        Button save = _get(Button.class, button -> button.withText("Save"));
        _click(save);

        assertThat(save.isAttached()).isTrue();
        assertThat(ToastsShown.texts()).contains("Profile saved");
        assertThat(bean(Colleagues.class).me().user().name()).isEqualTo("Ewa Maj-Nowak");
        assertThat(Preferences.current().zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    }

    @Test
    void a_language_chosen_in_another_browser_is_not_taken_back() {
        signIn(company.marek());
        var elsewhere =
                new ChangeProfile.Command(
                        bean(Colleagues.class).me().user(),
                        "Marek Zieliński",
                        Languages.POLISH,
                        ZoneOffset.UTC,
                        ColorScheme.LIGHT);
        bean(ChangeProfile.class).handle(elsewhere);
        visit("profile");

        assertThat(_get(LanguageSelect.class).getValue()).isEqualTo(Languages.POLISH);
    }

    @Test
    void a_name_of_nothing_is_refused_at_its_field() {
        UserNameField name = _get(UserNameField.class);
        _setValue(name, " ");
        press("Save");

        assertThat(Keyboard.goesTo(name)).isTrue();
        assertThat(name.isInvalid()).isTrue();
    }

    @Test
    void a_zone_that_is_missing_is_said_beside_a_name_that_is() {
        _setValue(_get(UserNameField.class), " ");
        _get(ZoneSelect.class).clear();
        press("Save");

        assertThat(_get(UserNameField.class).isInvalid()).isTrue();
        assertThat(_get(ZoneSelect.class).isInvalid()).isTrue();
        assertThat(_get(ZoneSelect.class).getErrorMessage()).isEqualTo("Fill this in.");
    }

    @Test
    void a_password_of_blanks_is_refused_at_its_field() {
        PasswordField old = old();
        assertThat(old.getMaxLength()).isEqualTo(SignIn.MAX_PASSWORD_LENGTH);
        _setValue(old, "heron-canal-oats");
        _setValue(_get(NewPasswordField.class), " ".repeat(12));
        press("Change the password");

        assertThat(_get(NewPasswordField.class).getErrorMessage()).contains("easy to guess");
    }

    @Test
    void without_the_old_password_nothing_is_compared() {
        _setValue(_get(NewPasswordField.class), "correct horse staple");
        press("Change the password");

        assertThat(old().getErrorMessage()).isEqualTo("Fill this in.");
    }

    @Test
    void what_was_typed_is_not_left_without_asking() {
        _setValue(_get(UserNameField.class), "Half a name");

        visit("leads");

        assertThat(_get(ProfileView.class)).isNotNull();
    }

    @Test
    void whoever_does_not_know_the_old_password_sets_no_other() {
        bean(RememberBrowser.class).handle(new RememberBrowser.Command("Firefox, Linux", null));
        visit("leads");
        visit("profile");
        assertThat(shown()).contains("Firefox, Linux");
        PasswordField old = old();
        _setValue(old, "a wrong one");
        _setValue(_get(NewPasswordField.class), "correct horse staple");
        press("Change the password");

        assertThat(old.getErrorMessage()).contains("not the current password");
        _setValue(old, "heron-canal-oats");
        press("Change the password");
        assertThat(ToastsShown.texts()).contains("Password changed");
        assertThat(old.getValue()).isEmpty();
        assertThat(shown()).doesNotContain("Firefox, Linux");
        _assertNone(Button.class, button -> button.withText("Undo"));
    }

    private static String shown() {
        return _get(ProfileView.class).getElement().getTextRecursively();
    }

    private static PasswordField old() {
        return _get(PasswordField.class, field -> field.withLabel("Current password"));
    }

    private static void press(String text) {
        _click(_get(Button.class, button -> button.withText(text)));
    }
}
