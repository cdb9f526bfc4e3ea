package dev.plumb.ui.access;

import com.vaadin.flow.component.html.NativeButton;
import dev.plumb.domain.access.User;
import dev.plumb.domain.shared.RuleViolation;
import dev.plumb.ui.security.HiddenValue;
import dev.plumb.ui.security.PostForm;
import dev.plumb.ui.shared.NewPasswordField;
import dev.plumb.ui.shared.Texts;

/** Chooses a password; once it is kept, the browser signs in with it. */
abstract class PasswordForm extends PostForm {

    protected final NewPasswordField password;
    private final Runnable whenDead;
    private boolean kept;

    /**
     * @param key of the caption of the password; that of the button is under {@code <key>.submit}
     * @param whenDead runs if the link died meanwhile
     */
    PasswordForm(User user, String key, Runnable whenDead) {
        this.whenDead = whenDead;
        password = new NewPasswordField(Texts.get(key));
        password.getElement().setAttribute("name", "password");
        NativeButton submit = new NativeButton(Texts.get(key + ".submit"));
        submit.addClassName("plumb-sign-in-submit");
        submit.getElement().setAttribute("type", "submit");
        addClassName("plumb-sign-in-form");
        add(new HiddenValue("username", user.email().value()), password, submit);
        getElement().addEventListener("submit", _ -> submit()).preventDefault();
    }

    /** Whether all is right besides the password; if not, it is said. */
    protected abstract boolean isRight();

    /**
     * @throws RuleViolation if the password is refused, or the link is dead
     */
    protected abstract void keep(String chosen);

    private void submit() {
        if (kept || !(isRight() & password.isFilled())) {
            return;
        }
        try {
            keep(password.getValue());
            kept = true;
            getElement().executeJs("this.submit()");
        } catch (RuleViolation broken) {
            if (!password.tell(broken)) {
                whenDead.run();
            }
        }
    }
}
