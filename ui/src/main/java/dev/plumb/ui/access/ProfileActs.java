package dev.plumb.ui.access;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import dev.plumb.application.access.ChangePassword;
import dev.plumb.application.access.ChangeProfile;
import dev.plumb.ui.shared.Acts;
import dev.plumb.ui.shared.ColorSchemes;
import dev.plumb.ui.shared.Notices;
import dev.plumb.ui.shared.Preferences;
import dev.plumb.ui.shared.Texts;
import org.springframework.stereotype.Component;

/** Keeps what somebody sets for oneself; it holds at once. */
@Component
class ProfileActs {

    private final ChangeProfile changeProfile;
    private final ChangePassword changePassword;
    private final Acts acts;
    private final Notices notices;

    ProfileActs(
            ChangeProfile changeProfile,
            ChangePassword changePassword,
            Acts acts,
            Notices notices) {
        this.changeProfile = changeProfile;
        this.changePassword = changePassword;
        this.acts = acts;
        this.notices = notices;
    }

    /** Returns whether it was done. */
    boolean save(ChangeProfile.Command command) {
        boolean done = acts.run(() -> changeProfile.handle(command));
        if (done) {
            follow(
                    Preferences.current()
                            .with(command.language(), command.zone(), command.colorScheme()));
        }
        return done;
    }

    void changePassword(ChangePassword.Command command) {
        changePassword.handle(command);
        notices.done(Texts.get("access.password.changed"));
    }

    /** Another language is seen when the pages of this session are loaded again. */
    private void follow(Preferences chosen) {
        boolean sameLanguage = chosen.language().equals(Preferences.current().language());
        VaadinSession session = VaadinSession.getCurrent();
        chosen.keepFor(session);
        if (sameLanguage) {
            UI.getCurrentOrThrow().getPage().setColorScheme(ColorSchemes.of(chosen.scheme()));
            notices.done(Texts.get("access.profile.saved"));
        } else {
            session.getUIs().forEach(ui -> ui.access(() -> ui.getPage().reload()));
        }
    }
}
