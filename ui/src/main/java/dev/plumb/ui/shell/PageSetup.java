package dev.plumb.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.shared.communication.PushMode;
import dev.plumb.application.access.CurrentActor;
import dev.plumb.ui.shared.ColorSchemes;
import dev.plumb.ui.shared.Preferences;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * Gives each page its language and colours before anything is seen, and each session its error
 * handler.
 */
@Component
class PageSetup implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1;

    private final transient CurrentActor currentActor;
    private final transient CurrentPreferences preferences;
    private final transient SessionErrors errors;
    private final transient I18NProvider texts;

    PageSetup(
            CurrentActor currentActor,
            CurrentPreferences preferences,
            SessionErrors errors,
            I18NProvider texts) {
        this.currentActor = currentActor;
        this.preferences = preferences;
        this.errors = errors;
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::dress);
        var service = event.getSource();
        service.addSessionInitListener(init -> init.getSession().setErrorHandler(errors));
        service.addUIInitListener(init -> prepare(init.getUI()));
        service.setSystemMessagesProvider(new TranslatedSystemMessages(texts));
    }

    private void prepare(UI ui) {
        Preferences wanted = preferences.read(VaadinRequest.getCurrent());
        wanted.keepFor(VaadinSession.getCurrent());
        ui.setLocale(wanted.language());
        ui.getPage().setColorScheme(ColorSchemes.of(wanted.scheme()));
        ConnectionTexts.show(ui);
        if (currentActor.id().isEmpty()) {
            // a page of a session that ends by signing in would learn of it, and leave, too early;
            // only now, as Vaadin sets the mode after its listeners
            ui.beforeClientResponse(
                    ui, _ -> ui.getPushConfiguration().setPushMode(PushMode.DISABLED));
        }
    }

    private void dress(IndexHtmlResponse response) {
        Preferences wanted = preferences.read(response.getVaadinRequest());
        Element html = response.getDocument().getElementsByTag("html").first();
        if (html != null) {
            Locale language = wanted.language();
            String scheme = ColorSchemes.of(wanted.scheme()).getValue();
            html.attr("lang", language.getLanguage());
            html.attr("style", "color-scheme: " + scheme);
        }
    }
}
