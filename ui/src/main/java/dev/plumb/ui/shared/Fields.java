package dev.plumb.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Makes Vaadin's own fields speak the user's language, and finds those that are wrong. */
public final class Fields {

    private Fields() {}

    /**
     * @param label translated already
     */
    public static DatePicker datePicker(String label) {
        Locale locale = Formats.locale(Texts.language());
        DatePicker picker = new DatePicker(label);
        picker.setLocale(locale);
        picker.setI18n(
                new DatePicker.DatePickerI18n()
                        .setDateFormats(
                                "dd.MM.yyyy",
                                "d.M.yyyy",
                                "d.M.yy",
                                "d/M/yyyy",
                                "d-M-yyyy",
                                "yyyy-MM-dd")
                        .setMonthNames(
                                Stream.of(Month.values())
                                        .map(month ->
                                                month.getDisplayName(
                                                        TextStyle.FULL_STANDALONE, locale))
                                        .toList())
                        .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                        .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
                        .setFirstDayOfWeek(Preferences.current().weekStart().getValue() % 7)
                        .setToday(Texts.get("shared.date.today"))
                        .setCancel(Texts.get("shared.cancel"))
                        .setBadInputErrorMessage(Texts.get("shared.date.bad"))
                        .setRequiredErrorMessage(Texts.get("error.required")));
        return picker;
    }

    /**
     * @param label translated already
     */
    public static TimePicker timePicker(String label) {
        TimePicker picker = new TimePicker(label);
        picker.setLocale(Formats.locale(Texts.language()));
        picker.setI18n(
                new TimePicker.TimePickerI18n()
                        .setBadInputErrorMessage(Texts.get("shared.time.bad"))
                        .setRequiredErrorMessage(Texts.get("error.required")));
        return picker;
    }

    /** The keyboard goes on from the first field in it that is marked as wrong, if there is one. */
    public static void focusFirstInvalid(Component form) {
        withinIt(form)
                .filter(field ->
                        field instanceof HasValidationProperties checked && checked.isInvalid())
                .flatMap(Fields::withinIt)
                .filter(Focusable.class::isInstance)
                .findFirst()
                .ifPresent(field -> ((Focusable<?>) field).focus());
    }

    private static Stream<Component> withinIt(Component component) {
        return Stream.concat(
                Stream.of(component), component.getChildren().flatMap(Fields::withinIt));
    }

    /** Sunday first, as the component wants them. */
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(7)
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}
