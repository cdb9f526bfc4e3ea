package dev.plumb.ui.access;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import dev.plumb.domain.access.Conventions;
import dev.plumb.ui.shared.Texts;
import java.time.DayOfWeek;
import java.time.format.TextStyle;

/** What weeks begin with, and whether single keys act. */
final class ConventionsForm extends SettingsForm<Conventions> {

    private final Select<DayOfWeek> weekStart = new Select<>();
    private final Checkbox singleKeys = new Checkbox(Texts.get("access.settings.single-keys"));

    ConventionsForm() {
        weekStart.setLabel(Texts.get("access.settings.week-start"));
        weekStart.setItems(Conventions.WEEK_STARTS);
        weekStart.setItemLabelGenerator(
                day -> day.getDisplayName(TextStyle.FULL_STANDALONE, Texts.language()));
        singleKeys.setHelperText(Texts.get("access.settings.single-keys.help"));
        addClassName("plumb-stacked-form");
        add(weekStart, singleKeys);
        fields.with(weekStart, Conventions::weekStart).with(singleKeys, Conventions::singleKeys);
    }

    @Override
    boolean isRight() {
        return true;
    }

    @Override
    Conventions settings() {
        return new Conventions(weekStart.getValue(), singleKeys.getValue());
    }
}
