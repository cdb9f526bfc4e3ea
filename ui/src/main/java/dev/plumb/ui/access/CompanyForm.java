package dev.plumb.ui.access;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import dev.plumb.domain.pipelines.Company;
import dev.plumb.domain.pipelines.ExchangeRates;
import dev.plumb.ui.shared.CompanyNameField;
import dev.plumb.ui.shared.CurrencySelect;
import dev.plumb.ui.shared.Fields;
import dev.plumb.ui.shared.Texts;

/** What the company is called, what it counts in, and what other currencies are worth. */
final class CompanyForm extends SettingsForm<Company> {

    private final CompanyNameField name = new CompanyNameField(Texts.get("access.settings.name"));
    private final CurrencySelect currency =
            new CurrencySelect(Texts.get("access.settings.currency"));
    private final DatePicker asOf = Fields.datePicker(Texts.get("access.settings.rates-as-of"));
    private final RateRows rates = new RateRows();

    CompanyForm() {
        currency.setRequiredIndicatorVisible(true);
        currency.setHelperText(Texts.get("access.settings.currency.help"));
        currency.addValueChangeListener(_ -> {
            if (!currency.isEmpty()) {
                rates.countIn(currency.getValue());
            }
        });
        asOf.setRequiredIndicatorVisible(true);
        Paragraph help = new Paragraph(Texts.get("access.settings.rates.help"));
        help.addClassName("plumb-quiet");
        Div facts = new Div(name, currency);
        facts.addClassName("plumb-opportunity-form");
        add(facts, new H3(Texts.get("access.settings.rates")), help, asOf, rates);
        fields.with(name, Company::name)
                .with(currency, company -> company.rates().currency())
                .with(asOf, Company::ratesAsOf);
    }

    @Override
    void show(Company company) {
        super.show(company);
        rates.show(company.rates());
    }

    @Override
    void follow(Company seen, Company now) {
        super.follow(seen, now);
        rates.follow(seen.rates(), now.rates());
    }

    @Override
    boolean holds(Company seen) {
        return super.holds(seen) && rates.hold(seen.rates());
    }

    @Override
    boolean isRight() {
        currency.setErrorMessage(Texts.get("error.required"));
        currency.setInvalid(currency.isEmpty());
        asOf.setInvalid(asOf.isEmpty());
        return name.isRight() & rates.isRight() & !currency.isInvalid() & !asOf.isInvalid();
    }

    @Override
    Company settings() {
        return new Company(
                name.getValue(),
                new ExchangeRates(currency.getValue(), rates.worth()),
                asOf.getValue());
    }
}
