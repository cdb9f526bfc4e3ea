package dev.plumb.ui.history;

import dev.plumb.application.history.Shown;
import dev.plumb.ui.shared.Captions;
import dev.plumb.ui.shared.Formats;
import dev.plumb.ui.shared.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the values of history into words. */
final class ShownWords {
    private final Formats formats;

    ShownWords(Formats formats) {
        this.formats = formats;
    }

    /**
     * @param field the key of the field whose value it is
     */
    String of(String field, @Nullable Shown value) {
        return switch (value) {
            case null -> Texts.get("history.nothing");
            case Shown.Typed(String text) -> text;
            case Shown.Amount amount -> formats.money(amount.money());
            case Shown.Day day -> formats.date(day.date());
            case Shown.Word word -> word(field, word);
            case Shown.Named named -> name(named.name());
            case Shown.Names(List<String> names) ->
                    names.isEmpty() ? Texts.get("history.nothing") : String.join(", ", names);
        };
    }

    private static String word(String field, Shown.Word word) {
        String text = Captions.word(field, word.constant());
        return word.text() == null ? text : text + ", " + word.text();
    }

    private static String name(@Nullable String name) {
        return name == null ? Texts.get("history.hidden") : name;
    }
}
