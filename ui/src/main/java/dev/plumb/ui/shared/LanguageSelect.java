package dev.plumb.ui.shared;

import com.vaadin.flow.component.select.Select;
import java.util.Locale;

/** Chooses one of the languages, each by its own name. */
public final class LanguageSelect extends Select<Locale> {

    /**
     * @param label translated already
     */
    public LanguageSelect(String label) {
        setLabel(label);
        setItems(Languages.all());
        setItemLabelGenerator(Languages::name);
        setValue(Texts.language());
    }
}
