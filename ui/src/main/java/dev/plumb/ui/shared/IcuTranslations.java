package dev.plumb.ui.shared;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Hands Plumb's texts to Vaadin, so that {@code component.getTranslation(key)} is the same as
 * {@link Texts#get}.
 */
@Component
class IcuTranslations implements I18NProvider {

    private static final long serialVersionUID = 1;

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.all();
    }

    @Override
    public String getTranslation(String key, Locale locale, @Nullable Object... arguments) {
        return Translations.INSTANCE.get(locale, key, arguments);
    }

    @Override
    public Map<String, String> getAllTranslations(Locale locale) {
        return Translations.INSTANCE.all(Translations.language(locale));
    }
}
