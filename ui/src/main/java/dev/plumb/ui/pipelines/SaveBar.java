package dev.plumb.ui.pipelines;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import dev.plumb.ui.shared.SingleClick;
import dev.plumb.ui.shared.Texts;
import java.util.LinkedHashSet;
import java.util.Set;

/** Says that something is not saved yet, and saves it or takes it back. */
final class SaveBar extends Footer {

    private final Span text = new Span();
    private final Set<String> warnings = new LinkedHashSet<>();

    SaveBar(Runnable save, Runnable discard) {
        text.getElement().setAttribute("role", "status");
        text.addClassName("plumb-meta");
        Div gap = new Div();
        gap.addClassName("plumb-grow");
        Button back = new Button(Texts.get("pipelines.discard"), _ -> discard.run());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        Button done = new Button(Texts.get("shared.save"));
        done.addThemeVariants(ButtonVariant.PRIMARY);
        SingleClick.on(done, save);
        addClassName("plumb-save-bar");
        add(text, gap, back, done);
    }

    /**
     * @param touched whether there is something to save
     */
    void show(boolean touched) {
        if (touched != isVisible()) {
            warnings.clear();
            text.setText(Texts.get("pipelines.unsaved"));
            setVisible(touched);
        }
    }

    /**
     * Warns as long as there is something to save.
     *
     * @param reason translated already
     */
    void warn(String reason) {
        warnings.add(reason);
        text.setText(String.join(" ", warnings));
    }
}
