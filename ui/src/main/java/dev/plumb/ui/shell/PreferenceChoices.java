package dev.plumb.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.server.VaadinSession;
import dev.plumb.application.access.ChangePreferences;
import dev.plumb.domain.access.ColorScheme;
import dev.plumb.ui.shared.Acts;
import dev.plumb.ui.shared.ColorSchemes;
import dev.plumb.ui.shared.Languages;
import dev.plumb.ui.shared.Preferences;
import dev.plumb.ui.shared.Texts;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The languages and colours to choose from; a choice is kept, and holds at once. */
@Component
class PreferenceChoices {

    private final ChangePreferences changePreferences;
    private final Acts acts;

    PreferenceChoices(ChangePreferences changePreferences, Acts acts) {
        this.changePreferences = changePreferences;
        this.acts = acts;
    }

    void addLanguages(SubMenu menu) {
        for (Locale language : Languages.all()) {
            MenuItem item = menu.addItem(Languages.name(language), _ -> choose(language));
            item.setCheckable(true);
            item.setChecked(language.equals(Preferences.current().language()));
        }
    }

    void addSchemes(SubMenu menu) {
        for (ColorScheme scheme : ColorScheme.values()) {
            MenuItem item = menu.addItem(Texts.get("color-scheme." + scheme.name()));
            item.setCheckable(true);
            item.setChecked(scheme == Preferences.current().scheme());
            item.addClickListener(_ -> {
                choose(scheme);
                menu.getItems().forEach(other -> other.setChecked(other == item));
            });
        }
    }

    /** The pages of this session are loaded again, where they are. */
    private void choose(Locale language) {
        Preferences now = Preferences.current();
        if (keep(now.with(language, now.zone(), now.scheme()))) {
            VaadinSession.getCurrent()
                    .getUIs()
                    .forEach(ui -> ui.access(() -> ui.getPage().reload()));
        }
    }

    private void choose(ColorScheme scheme) {
        Preferences now = Preferences.current();
        if (keep(now.with(now.language(), now.zone(), scheme))) {
            UI.getCurrent().getPage().setColorScheme(ColorSchemes.of(scheme));
        }
    }

    boolean keep(Preferences chosen) {
        boolean kept =
                acts.run(() ->
                        changePreferences.handle(
                                new ChangePreferences.Command(chosen.language(), chosen.scheme())));
        if (kept) {
            chosen.keepFor(VaadinSession.getCurrent());
        }
        return kept;
    }
}
