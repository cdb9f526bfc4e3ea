package dev.plumb.domain.shared;

import java.math.BigDecimal;
import java.util.Currency;

/** An amount, never negative, of at most four decimals, in a currency. */
public record Money(BigDecimal amount, Currency currency) {

    /** Decimals kept, and digits before them. */
    public static final int SCALE = 4;

    public static final BigDecimal MAX = new BigDecimal("999999999999999");

    public Money {
        if (amount.signum() < 0) {
            throw new RuleViolation("money.negative");
        }
        if (amount.compareTo(MAX) > 0) {
            throw new RuleViolation("money.too-large", MAX);
        }
        if (amount.stripTrailingZeros().scale() > SCALE) {
            throw new RuleViolation("money.decimals", SCALE);
        }
        amount = amount.setScale(SCALE);
    }

    /**
     * @param currency an ISO 4217 code
     */
    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }
}
