package dev.plumb.ui.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import dev.plumb.ui.shared.SingleClick;
import dev.plumb.ui.shared.Texts;

/** Some settings that are saved together. */
final class SettingsSection extends Section {

    /**
     * @param key of the title
     */
    SettingsSection(String key, Component form, Runnable save) {
        H2 title = new H2(Texts.get(key));
        Button button = new Button(Texts.get("shared.save"));
        button.setAriaLabel(Texts.get("access.settings.save", title.getText()));
        SingleClick.on(button, save);
        addClassName("plumb-profile-section");
        add(title, form, button);
    }
}
