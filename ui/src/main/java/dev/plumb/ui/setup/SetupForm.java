package dev.plumb.ui.setup;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import dev.plumb.application.setup.CompanySetup;
import dev.plumb.domain.shared.RuleViolation;
import dev.plumb.ui.security.PostForm;
import dev.plumb.ui.shared.CurrencySelect;
import dev.plumb.ui.shared.LanguageSelect;
import dev.plumb.ui.shared.NewPasswordField;
import dev.plumb.ui.shared.Texts;
import dev.plumb.ui.shared.UserNameField;
import dev.plumb.ui.shared.ZoneSelect;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.function.Consumer;

/** Describes the company and its first admin; once they are there, the browser signs in. */
final class SetupForm extends PostForm {

    private final CompanyNameField company = new CompanyNameField();
    private final CurrencySelect currency = new CurrencySelect(Texts.get("setup.currency"));
    private final UserNameField name = new UserNameField(Texts.get("setup.name"));
    private final SetupEmailField email = new SetupEmailField();
    private final NewPasswordField password = new NewPasswordField(Texts.get("setup.password"));
    private final LanguageSelect language = new LanguageSelect(Texts.get("setup.language"));
    private final ZoneSelect zone = new ZoneSelect(Texts.get("setup.zone"));
    private final String token;
    private final transient Consumer<CompanySetup.Command> begin;
    private final transient Runnable whenDead;

    /**
     * @param whenDead runs if the link died meanwhile
     */
    SetupForm(String token, Consumer<CompanySetup.Command> begin, Runnable whenDead) {
        this.token = token;
        this.begin = begin;
        this.whenDead = whenDead;
        addClassName("plumb-sign-in-form");
        currency.setRequired(true);
        currency.setErrorMessage(Texts.get("error.required"));
        currency.setValue(CurrencySelect.usual());
        password.getElement().setAttribute("name", "password");
        zone.show(
                UI.getCurrentOrThrow().getPage().getExtendedClientDetails().getTimeZoneId(),
                ZoneOffset.UTC);
        zone.setRequired(true);
        NativeButton submit = new NativeButton(Texts.get("setup.submit"));
        submit.addClassName("plumb-sign-in-submit");
        submit.getElement().setAttribute("type", "submit");
        add(new H2(Texts.get("setup.company")), company, currency);
        add(new H2(Texts.get("setup.admin")), name, email, password, language, zone, submit);
        company.focus();
        getElement().addEventListener("submit", _ -> submit()).preventDefault();
    }

    private void submit() {
        ZoneId chosen = zone.getValue();
        boolean right =
                company.isRight()
                        & name.isRight()
                        & email.isRight()
                        & password.isFilled()
                        & !currency.isEmpty()
                        & chosen != null;
        if (right) {
            begin(Objects.requireNonNull(chosen));
        }
    }

    private void begin(ZoneId chosen) {
        try {
            begin.accept(
                    new CompanySetup.Command(
                            token,
                            company.getValue(),
                            currency.getValue(),
                            name.getValue(),
                            email.address(),
                            password.getValue(),
                            language.getValue(),
                            chosen));
            getElement().executeJs("this.submit()");
        } catch (RuleViolation broken) {
            if (!password.tell(broken)) {
                whenDead.run();
            }
        }
    }
}
