package dev.plumb.domain.shared;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** How a value of a type is written in history, and read back unchanged. */
public record Codec<T>(Function<T, String> write, Function<String, T> read) {

    public static <E extends Enum<E>> Codec<E> enumeration(Class<E> type) {
        return new Codec<>(Enum::name, name -> Enum.valueOf(type, name));
    }

    public static <I> Codec<I> id(ToLongFunction<I> write, LongFunction<I> read) {
        return new Codec<>(
                id -> Long.toString(write.applyAsLong(id)),
                text -> read.apply(Long.parseLong(text)));
    }

    /** A set of ids, written in ascending order. */
    public static <I> Codec<Set<I>> ids(ToLongFunction<I> write, LongFunction<I> read) {
        return new Codec<>(
                ids ->
                        new TreeSet<>(ids.stream().map(write::applyAsLong).toList())
                                .stream().map(String::valueOf).collect(Collectors.joining(",")),
                text ->
                        text.isEmpty()
                                ? Set.of()
                                : Arrays.stream(text.split(","))
                                        .map(id -> read.apply(Long.parseLong(id)))
                                        .collect(Collectors.toUnmodifiableSet()));
    }

    public static Codec<LocalDate> date() {
        return new Codec<>(LocalDate::toString, LocalDate::parse);
    }

    /** An amount, a blank, and the currency's code. */
    public static Codec<Money> money() {
        return new Codec<>(
                money -> money.amount().toPlainString() + " " + money.currency().getCurrencyCode(),
                Codec::readMoney);
    }

    private static Money readMoney(String text) {
        int blank = text.indexOf(' ');
        return new Money(
                new BigDecimal(text.substring(0, blank)),
                Currency.getInstance(text.substring(blank + 1)));
    }
}
