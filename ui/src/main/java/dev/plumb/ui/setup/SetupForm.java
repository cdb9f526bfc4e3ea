package dev.plumb.ui.setup;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import dev.plumb.application.setup.CompanySetup;
import dev.plumb.ui.security.EntranceForm;
import dev.plumb.ui.shared.CompanyNameField;
import dev.plumb.ui.shared.CurrencySelect;
import dev.plumb.ui.shared.LanguageSelect;
import dev.plumb.ui.shared.Texts;
import dev.plumb.ui.shared.UserNameField;
import dev.plumb.ui.shared.ZoneSelect;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.function.Consumer;

/** Describes the company and its first admin; once they are there, the browser signs in. */
final class SetupForm extends EntranceForm {

    private final CompanyNameField company = new CompanyNameField(Texts.get("setup.company.name"));
    private final CurrencySelect currency = new CurrencySelect(Texts.get("setup.currency"));
    private final UserNameField name = new UserNameField(Texts.get("setup.name"));
    private final SetupEmailField email = new SetupEmailField();
    private final LanguageSelect language = new LanguageSelect(Texts.get("setup.language"));
    private final ZoneSelect zone = new ZoneSelect(Texts.get("setup.zone"));
    private final String token;
    private final transient Consumer<CompanySetup.Command> begin;

    /**
     * @param whenDead runs if the link died meanwhile
     */
    SetupForm(String token, Consumer<CompanySetup.Command> begin, Runnable whenDead) {
        super(Texts.get("setup.password"), Texts.get("setup.submit"), whenDead);
        this.token = token;
        this.begin = begin;
        currency.setRequired(true);
        currency.setErrorMessage(Texts.get("error.required"));
        currency.setValue(CurrencySelect.usual());
        zone.show(
                UI.getCurrentOrThrow().getPage().getExtendedClientDetails().getTimeZoneId(),
                ZoneOffset.UTC);
        ask(
                new H2(Texts.get("setup.company")),
                company,
                currency,
                new H2(Texts.get("setup.admin")),
                name,
                email,
                password,
                language,
                zone);
        company.focus();
    }

    @Override
    protected boolean isRight() {
        return company.isRight()
                & name.isRight()
                & email.isRight()
                & zone.isRight()
                & !currency.isEmpty();
    }

    @Override
    protected void keep(String chosen) {
        begin.accept(
                new CompanySetup.Command(
                        token,
                        company.getValue(),
                        currency.getValue(),
                        name.getValue(),
                        email.address(),
                        chosen,
                        language.getValue(),
                        Objects.requireNonNull(zone.getValue())));
    }
}
