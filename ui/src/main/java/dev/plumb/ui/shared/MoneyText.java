package dev.plumb.ui.shared;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import dev.plumb.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/** An amount, the currency's sign in a box of its own, so that digits stand under digits. */
public final class MoneyText extends Span {

    /**
     * @param money null for nothing to show
     */
    public MoneyText(@Nullable Money money, Formats formats) {
        addClassName("plumb-money");
        if (money != null) {
            Span unit = new Span(formats.currencySign(money.currency()));
            unit.addClassName("plumb-money-unit");
            add(new Text(formats.amount(money) + "\u00a0"), unit);
        }
    }
}
