package dev.plumb.application.shared.persistence;

import dev.plumb.domain.activities.Due;
import dev.plumb.domain.shared.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Currency;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Reads values that several tables keep in columns of the same kinds. */
public final class Columns {

    private Columns() {}

    public static <I> @Nullable I id(ResultSet row, String column, LongFunction<I> id)
            throws SQLException {
        Long value = row.getObject(column, Long.class);
        return value == null ? null : id.apply(value);
    }

    /**
     * @param prefix of the names of the two columns
     */
    public static @Nullable Money money(ResultSet row, String prefix) throws SQLException {
        BigDecimal amount = row.getBigDecimal(prefix + "_amount");
        return amount == null
                ? null
                : new Money(amount, Currency.getInstance(row.getString(prefix + "_currency")));
    }

    /**
     * @param prefix of the names of the two columns
     */
    public static Due due(ResultSet row, String prefix) throws SQLException {
        return new Due(
                row.getObject(prefix + "_date", LocalDate.class),
                row.getObject(prefix + "_time", LocalTime.class));
    }
}
