package dev.plumb.ui.shared;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Lets Vaadin say in the user's language that the connection or the session was lost. */
@Component
class BuiltInTexts implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(BuiltInTexts::messages);
        event.getSource().addUIInitListener(init -> translate(init.getUI()));
    }

    private static void translate(UI ui) {
        ReconnectDialogConfiguration dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(text(ui.getLocale(), "shared.connection.lost"));
        dialog.setDialogTextGaveUp(text(ui.getLocale(), "shared.connection.given-up"));
    }

    private static SystemMessages messages(SystemMessagesInfo info) {
        Locale locale = info.getLocale();
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(text(locale, "shared.session.expired"));
        messages.setSessionExpiredMessage(text(locale, "shared.session.expired.advice"));
        messages.setInternalErrorCaption(text(locale, "shared.failed"));
        messages.setInternalErrorMessage(text(locale, "shared.session.reload"));
        messages.setCookiesDisabledCaption(text(locale, "shared.cookies"));
        messages.setCookiesDisabledMessage(text(locale, "shared.cookies.advice"));
        return messages;
    }

    private static String text(Locale locale, String key) {
        return Translations.INSTANCE.get(locale, key);
    }
}
