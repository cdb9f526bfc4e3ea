package dev.plumb.ui.security;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import dev.plumb.ui.shared.Languages;
import dev.plumb.ui.shared.Texts;
import java.util.Locale;

/** Lets a visitor choose the language; a link each, the current one apart. */
final class LanguageSwitch extends Nav {

    static final String PARAMETER = "language";

    /**
     * @param address of the page that is shown in another language
     */
    LanguageSwitch(String address) {
        addClassName("plumb-row");
        getElement().setAttribute("aria-label", Texts.get("signin.language"));
        for (Locale language : Languages.all()) {
            if (getComponentCount() > 0) {
                Span dot = new Span("·");
                dot.getElement().setAttribute("aria-hidden", "true");
                add(dot);
            }
            add(link(address, language));
        }
    }

    private static Anchor link(String address, Locale language) {
        String tag = language.getLanguage();
        Anchor link = new Anchor(address + "?" + PARAMETER + "=" + tag, Languages.name(language));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("lang", tag);
        link.getElement().setAttribute("hreflang", tag);
        if (tag.equals(Texts.language().getLanguage())) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
