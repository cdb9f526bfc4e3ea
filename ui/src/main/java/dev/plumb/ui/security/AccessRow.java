package dev.plumb.ui.security;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dev.plumb.ui.shared.SingleClick;
import dev.plumb.ui.shared.Texts;

/** A browser by which somebody gets in, and what can be done about it. */
final class AccessRow extends ListItem {

    private final Div name = new Div();
    private final String browser;

    /**
     * @param browser empty for one that is not known
     * @param meta translated already
     */
    AccessRow(String browser, String meta) {
        this.browser = browser.isEmpty() ? Texts.get("sessions.unknown") : browser;
        addClassName("plumb-access-row");
        name.addClassName("plumb-access-name");
        name.setText(this.browser);
        Div about = new Div(meta);
        about.addClassName("plumb-meta");
        Div words = new Div(name, about);
        words.addClassName("plumb-grow");
        add(words);
    }

    AccessRow current() {
        name.setText("");
        Span here = new Span(Texts.get("sessions.current"));
        here.addClassName("plumb-badge");
        name.add(new Span(browser), here);
        return this;
    }

    /**
     * @param key of what the button says; what it is called is under {@code <key>.label}
     */
    AccessRow with(String key, Runnable act) {
        Button button = new Button(Texts.get(key));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(Texts.get(key + ".label", browser));
        SingleClick.on(button, act);
        add(button);
        return this;
    }
}
