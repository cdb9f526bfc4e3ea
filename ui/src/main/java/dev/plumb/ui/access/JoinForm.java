package dev.plumb.ui.access;

import com.vaadin.flow.component.UI;
import dev.plumb.application.access.AcceptInvitation;
import dev.plumb.application.access.SecretToken;
import dev.plumb.domain.access.User;
import dev.plumb.ui.security.EntranceForm;
import dev.plumb.ui.security.HiddenValue;
import dev.plumb.ui.shared.LanguageSelect;
import dev.plumb.ui.shared.Texts;
import dev.plumb.ui.shared.UserNameField;
import dev.plumb.ui.shared.ZoneSelect;
import java.util.Objects;

/** Whoever was invited says who that is, and chooses a password. */
final class JoinForm extends EntranceForm {

    private final UserNameField name = new UserNameField(Texts.get("access.name"));
    private final LanguageSelect language = new LanguageSelect(Texts.get("access.language"));
    private final ZoneSelect zone = new ZoneSelect(Texts.get("access.zone"));
    private final SecretToken token;
    private final transient AcceptInvitation accept;

    JoinForm(User user, SecretToken token, AcceptInvitation accept, Runnable whenDead) {
        super(
                Texts.get("access.join.password"),
                Texts.get("access.join.password.submit"),
                whenDead);
        this.token = token;
        this.accept = accept;
        name.setValue(user.name());
        zone.show(
                UI.getCurrentOrThrow().getPage().getExtendedClientDetails().getTimeZoneId(),
                user.zone());
        ask(name, language, zone, new HiddenValue(EMAIL, user.email().value()), password);
    }

    @Override
    protected boolean isRight() {
        return name.isRight() & zone.isRight();
    }

    @Override
    protected void keep(String chosen) {
        accept.handle(
                new AcceptInvitation.Command(
                        token,
                        name.getValue(),
                        language.getValue(),
                        Objects.requireNonNull(zone.getValue()),
                        chosen));
    }
}
