package dev.plumb.ui.shared;

import dev.plumb.application.contacts.ContactChoice;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line of a contact picker.
 *
 * @param detail what tells namesakes apart; null for nothing
 */
record ContactOption<I>(ContactChoice<I> choice, String name, @Nullable String detail) {

    boolean isNew() {
        return choice instanceof ContactChoice.Added<I>;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ContactOption<?> that && choice.equals(that.choice);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(choice);
    }
}
