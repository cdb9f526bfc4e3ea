package dev.plumb.ui.shell;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import java.util.Locale;

/**
 * Vaadin's own messages, in the user's language; an expired session just loads the page again, to
 * sign in.
 */
class TranslatedSystemMessages implements SystemMessagesProvider {

    private static final long serialVersionUID = 1;

    private final transient I18NProvider texts;

    TranslatedSystemMessages(I18NProvider texts) {
        this.texts = texts;
    }

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        Locale locale = info.getLocale();
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption(texts.getTranslation("shell.internal-error", locale));
        messages.setInternalErrorMessage(texts.getTranslation("shell.internal-error.text", locale));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(texts.getTranslation("shell.cookies", locale));
        messages.setCookiesDisabledMessage(texts.getTranslation("shell.cookies.text", locale));
        return messages;
    }
}
