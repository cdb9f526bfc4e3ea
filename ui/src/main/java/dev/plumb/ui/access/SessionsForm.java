package dev.plumb.ui.access;

import com.vaadin.flow.component.textfield.IntegerField;
import dev.plumb.domain.access.SessionLimits;
import dev.plumb.ui.shared.Texts;

/** How long people stay signed in. */
final class SessionsForm extends SettingsForm<SessionLimits> {

    private final IntegerField idle =
            field("access.settings.idle", 1, SessionLimits.MAX_IDLE_HOURS);
    private final IntegerField longest =
            field("access.settings.longest", 1, SessionLimits.MAX_LONGEST_DAYS);
    private final IntegerField remembered =
            field("access.settings.remembered", 0, SessionLimits.MAX_REMEMBERED_DAYS);

    SessionsForm() {
        remembered.setHelperText(Texts.get("access.settings.remembered.help"));
        addClassName("plumb-stacked-form");
        add(idle, longest, remembered);
        fields.with(idle, SessionLimits::idleHours)
                .with(longest, SessionLimits::longestDays)
                .with(remembered, SessionLimits::rememberedDays);
    }

    @Override
    boolean isRight() {
        return isRight(idle) & isRight(longest) & isRight(remembered);
    }

    @Override
    SessionLimits settings() {
        return new SessionLimits(idle.getValue(), longest.getValue(), remembered.getValue());
    }

    private static boolean isRight(IntegerField field) {
        Integer value = field.getValue();
        boolean right = value != null && value >= field.getMin() && value <= field.getMax();
        field.setInvalid(!right);
        return right;
    }

    private static IntegerField field(String key, int least, int most) {
        IntegerField field = new IntegerField(Texts.get(key));
        String message = Texts.get("access.settings.between", least, most);
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setErrorMessage(message);
        field.setI18n(
                new IntegerField.IntegerFieldI18n()
                        .setBadInputErrorMessage(message)
                        .setMinErrorMessage(message)
                        .setMaxErrorMessage(message));
        return field;
    }
}
