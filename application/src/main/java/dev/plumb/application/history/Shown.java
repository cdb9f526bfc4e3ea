package dev.plumb.application.history;

import dev.plumb.domain.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value of history in a form that a screen can put into words. */
public sealed interface Shown {

    /** Something that was typed. */
    record Typed(String text) implements Shown {}

    /** An amount. */
    record Amount(Money money) implements Shown {}

    /** A day. */
    record Day(LocalDate date) implements Shown {}

    /** One of a fixed set, by its constant's name, with the moment and text that belong to it. */
    record Word(String constant, @Nullable Instant at, @Nullable String text) implements Shown {}

    /** Something that has a name; null for one that the reader may not see. */
    record Named(@Nullable String name) implements Shown {}

    /** Several things that have names. */
    record Names(List<String> names) implements Shown {}
}
