package dev.plumb.ui.security;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import dev.plumb.ui.shared.Texts;

/** E-mail and password. */
final class SignInForm extends PostForm {

    private final EmailField email = new EmailField(Texts.get("signin.email"));
    private final PasswordField password = new PasswordField(Texts.get("signin.password"));
    private final Checkbox remember = new Checkbox(Texts.get("signin.remember"));

    /**
     * @param remembers whether a browser may be remembered
     */
    SignInForm(boolean remembers) {
        addClassName("plumb-sign-in-form");
        email.setAutocomplete(Autocomplete.USERNAME);
        named(email, EntranceForm.EMAIL);
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        named(password, "password");
        named(remember, BrowserMemory.PARAMETER);
        NativeButton submit = new NativeButton(Texts.get("signin.submit"));
        submit.addClassName("plumb-sign-in-submit");
        submit.getElement().setAttribute("type", "submit");
        add(email, password);
        if (remembers) {
            add(remember);
        }
        add(submit);
        email.setAutofocus(true);
    }

    /** Shows what was asked for before; the password is to be typed again. */
    void retry(FailedSignIn failed) {
        addComponentAsFirst(new SignInProblem(failed.reason()));
        email.setValue(failed.email());
        remember.setValue(failed.remember());
        if (!email.isEmpty()) {
            email.setAutofocus(false);
            password.setAutofocus(true);
        }
        password.getElement().setAttribute("aria-describedby", SignInProblem.ID);
    }

    private static void named(Component field, String name) {
        field.getElement().setAttribute("name", name);
    }
}
