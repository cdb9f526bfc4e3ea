package dev.plumb.application.lists;

import dev.plumb.domain.lists.ActivityIcon;
import dev.plumb.domain.lists.LabelColor;
import dev.plumb.domain.lists.ListKind;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a company's lists begin with, in the language of whoever sets it up. */
@Component
public class ListDefaults {

    private final AddEntry addEntry;

    ListDefaults(AddEntry addEntry) {
        this.addEntry = addEntry;
    }

    public void create(Locale language) {
        boolean polish = language.getLanguage().equals("pl");
        if (polish) {
            labels("Gorące", "Ciepłe", "Zimne");
            activityTypes("Telefon", "Spotkanie", "Zadanie", "Termin", "E-mail", "Lunch");
            add(
                    ListKind.CHANNEL,
                    "Strona internetowa",
                    "Polecenie",
                    "Reklama",
                    "Media społecznościowe",
                    "Targi",
                    "Telefon");
            add(
                    ListKind.LOST_REASON,
                    "Cena",
                    "Wybór konkurencji",
                    "Brak budżetu",
                    "Rezygnacja z projektu",
                    "Brak odpowiedzi");
        } else {
            labels("Hot", "Warm", "Cold");
            activityTypes("Call", "Meeting", "Task", "Deadline", "E-mail", "Lunch");
            add(
                    ListKind.CHANNEL,
                    "Website",
                    "Referral",
                    "Advertising",
                    "Social media",
                    "Trade fair",
                    "Phone");
            add(
                    ListKind.LOST_REASON,
                    "Price",
                    "Chose a competitor",
                    "No budget",
                    "Project cancelled",
                    "No answer");
        }
    }

    private void labels(String hot, String warm, String cold) {
        add(ListKind.LABEL, hot, LabelColor.RED, null);
        add(ListKind.LABEL, warm, LabelColor.ORANGE, null);
        add(ListKind.LABEL, cold, LabelColor.BLUE, null);
    }

    private void activityTypes(String... names) {
        List<ActivityIcon> icons =
                List.of(
                        ActivityIcon.CALL,
                        ActivityIcon.PERSON,
                        ActivityIcon.CHECK,
                        ActivityIcon.FLAG,
                        ActivityIcon.MAIL,
                        ActivityIcon.TIME);
        for (int i = 0; i < names.length; i++) {
            add(ListKind.ACTIVITY_TYPE, names[i], null, icons.get(i));
        }
    }

    private void add(ListKind kind, String... names) {
        for (String name : names) {
            add(kind, name, null, null);
        }
    }

    private void add(
            ListKind kind, String name, @Nullable LabelColor color, @Nullable ActivityIcon icon) {
        var _ = addEntry.handle(new AddEntry.Command(kind, name, color, icon));
    }
}
