package dev.plumb.ui.history;

import com.vaadin.flow.component.html.Span;
import dev.plumb.ui.shared.Texts;

/** A translated sentence in which the names stand out; whatever they contain, they stay text. */
final class Sentence extends Span {
    private static final char OPEN = '\u2068';
    private static final char CLOSE = '\u2069';

    /**
     * @param arguments those that shall stand out are made with {@link #strong}
     */
    Sentence(String key, Object... arguments) {
        int from = 0;
        String text = Texts.get(key, arguments);
        for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, from)) {
            int close = text.indexOf(CLOSE, open);
            add(text.substring(from, open));
            add(new StrongText(text.substring(open + 1, close)));
            from = close + 1;
        }
        add(text.substring(from));
    }

    static String strong(String text) {
        return OPEN + text.replace(OPEN, ' ').replace(CLOSE, ' ') + CLOSE;
    }
}
