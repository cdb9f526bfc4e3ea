package dev.plumb.ui.access;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumb.application.access.ChangeProfile;
import dev.plumb.domain.access.ColorScheme;
import dev.plumb.domain.access.User;
import dev.plumb.ui.shared.Captions;
import dev.plumb.ui.shared.Fields;
import dev.plumb.ui.shared.LanguageSelect;
import dev.plumb.ui.shared.Texts;
import dev.plumb.ui.shared.Unsaved;
import dev.plumb.ui.shared.UserNameField;
import dev.plumb.ui.shared.ZoneSelect;
import java.util.Objects;
import java.util.Optional;

/** What one sets for oneself. */
final class ProfileForm extends Div {

    private final User seen;
    private final UserNameField name = new UserNameField(Texts.get("access.name"));
    private final LanguageSelect language = new LanguageSelect(Texts.get("access.language"));
    private final ZoneSelect zone = new ZoneSelect(Texts.get("access.zone"));
    private final Select<ColorScheme> scheme = new Select<>();

    /**
     * @param whenTouched runs whenever something was typed or chosen
     */
    ProfileForm(User user, Runnable whenTouched) {
        seen = user;
        TextField email = new TextField(Texts.get("access.email"));
        email.setReadOnly(true);
        email.setHelperText(Texts.get("access.profile.email"));
        email.setValue(user.email().value());
        scheme.setLabel(Texts.get("access.colors"));
        scheme.setItems(ColorScheme.values());
        scheme.setItemLabelGenerator(Captions::of);
        scheme.setValue(user.colorScheme());
        name.setValue(user.name());
        language.setValue(user.language());
        zone.show(user.zone());
        zone.setHelperText(Texts.get("access.profile.zone"));
        addClassName("plumb-opportunity-form");
        Unsaved.guard(this);
        add(name, email, language, zone, scheme);
        getChildren()
                .forEach(field ->
                        ((HasValue<?, ?>) field)
                                .addValueChangeListener(change -> {
                                    if (change.isFromClient()) {
                                        whenTouched.run();
                                    }
                                }));
    }

    /** Empty if something is wrong; then it is said at the field, which has the focus. */
    Optional<ChangeProfile.Command> command() {
        if (!(name.isRight() & zone.isRight())) {
            Fields.focusFirstInvalid(this);
            return Optional.empty();
        }
        return Optional.of(
                new ChangeProfile.Command(
                        seen,
                        name.getValue(),
                        language.getValue(),
                        Objects.requireNonNull(zone.getValue()),
                        scheme.getValue()));
    }
}
