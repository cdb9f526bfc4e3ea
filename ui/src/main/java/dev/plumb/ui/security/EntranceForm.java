package dev.plumb.ui.security;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import dev.plumb.domain.shared.RuleViolation;
import dev.plumb.ui.shared.NewPasswordField;

/** Chooses a password, and perhaps more; once it is kept, the browser signs in with it. */
public abstract class EntranceForm extends PostForm {

    /** Under what the browser sends with what somebody signs in. */
    public static final String EMAIL = "username";

    protected final NewPasswordField password;
    private final NativeButton submit;
    private final Runnable whenDead;
    private boolean kept;

    /**
     * @param password and {@code submit}: the captions, translated already
     * @param whenDead runs if the link died meanwhile
     */
    protected EntranceForm(String password, String submit, Runnable whenDead) {
        this.whenDead = whenDead;
        this.password = new NewPasswordField(password);
        this.password.getElement().setAttribute("name", "password");
        this.submit = new NativeButton(submit);
        this.submit.addClassName("plumb-sign-in-submit");
        this.submit.getElement().setAttribute("type", "submit");
        addClassName("plumb-sign-in-form");
        getElement().addEventListener("submit", _ -> submit()).preventDefault();
    }

    /** Whether all is right besides the password; if not, it is said. */
    protected abstract boolean isRight();

    /**
     * @throws RuleViolation if the password is refused, or the link is dead
     */
    protected abstract void keep(String chosen);

    /** Shows what is asked for, in order, and the button that sends it. */
    protected final void ask(Component... fields) {
        add(fields);
        add(submit);
    }

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
