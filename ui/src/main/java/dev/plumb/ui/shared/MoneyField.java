package dev.plumb.ui.shared;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import dev.plumb.application.pipelines.PipelineOptions;
import dev.plumb.domain.shared.Money;
import dev.plumb.domain.shared.RuleViolation;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An amount, typed as the user's language writes numbers, and its currency; empty is null. */
public final class MoneyField extends CustomField<@Nullable Money> {

    private final TextField amount = new TextField();
    private final Select<Currency> currency = new Select<>();
    private final List<Currency> offered;
    private @Nullable String problem;

    /**
     * @param label translated already
     */
    public MoneyField(String label, PipelineOptions options) {
        offered = options.currencies();
        setLabel(label);
        amount.addThemeVariants(TextFieldVariant.ALIGN_RIGHT);
        amount.setAriaLabel(label);
        amount.getElement().setAttribute("inputmode", "decimal");
        amount.addClassName("plumb-grow");
        currency.setAriaLabel(Texts.get("shared.money.currency"));
        currency.setItemLabelGenerator(Currency::getCurrencyCode);
        offer(offered.getFirst());
        Div row = new Div(amount, currency);
        row.addClassNames("plumb-row", "plumb-money-field");
        add(row);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        amount.setReadOnly(readOnly);
        currency.setReadOnly(readOnly);
    }

    @Override
    protected @Nullable Money generateModelValue() {
        good();
        String typed = amount.getValue();
        if (typed.isBlank()) {
            return null;
        }
        try {
            return AmountParser.parse(typed, Texts.language())
                    .map(number -> new Money(number, currency.getValue()))
                    .orElseGet(() -> bad(Texts.get("shared.money.bad")));
        } catch (RuleViolation broken) {
            return bad(FieldErrors.message(broken));
        }
    }

    @Override
    protected void setPresentationValue(@Nullable Money money) {
        good();
        if (money == null) {
            amount.clear();
            offer(offered.getFirst());
        } else {
            amount.setValue(AmountParser.write(money, Texts.language()));
            offer(money.currency());
        }
    }

    /** What is wrong with what was typed; null for nothing. */
    public @Nullable String problem() {
        return problem;
    }

    private @Nullable Money bad(String message) {
        problem = message;
        setErrorMessage(message);
        setInvalid(true);
        return null;
    }

    private void good() {
        if (problem != null) {
            problem = null;
            setInvalid(false);
        }
    }

    private void offer(Currency chosen) {
        Set<Currency> all = new LinkedHashSet<>(offered);
        all.add(chosen);
        currency.setItems(all);
        currency.setValue(chosen);
    }
}
