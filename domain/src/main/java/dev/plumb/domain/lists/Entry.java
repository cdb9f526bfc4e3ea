package dev.plumb.domain.lists;

import dev.plumb.domain.shared.RuleViolation;
import dev.plumb.domain.shared.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A word of one of the company's lists.
 *
 * @param color of a label, null of any other
 * @param icon of a type of activities, null of any other
 */
public record Entry(
        EntryRef ref,
        String name,
        @Nullable LabelColor color,
        @Nullable ActivityIcon icon,
        EntryState state) {

    public static final int NAME_LENGTH = 60;

    public Entry {
        name = Text.line("entry.name", name, NAME_LENGTH);
        color = belonging(ref.kind() == ListKind.LABEL, color);
        icon = belonging(ref.kind() == ListKind.ACTIVITY_TYPE, icon);
    }

    /** One that is offered from now on. */
    public static Entry offer(
            EntryRef ref, String name, @Nullable LabelColor color, @Nullable ActivityIcon icon) {
        return new Entry(ref, name, color, icon, EntryState.OFFERED);
    }

    /** As it shall be called and look. */
    public Entry change(
            String newName, @Nullable LabelColor newColor, @Nullable ActivityIcon newIcon) {
        return new Entry(ref, newName, newColor, newIcon, state);
    }

    /** Takes it out of what is offered. */
    public Entry retire() {
        return in(EntryState.RETIRED);
    }

    /** Offers it again. */
    public Entry restore() {
        return in(EntryState.OFFERED);
    }

    public boolean isOffered() {
        return state == EntryState.OFFERED;
    }

    /**
     * @throws RuleViolation if it cannot be chosen any more
     */
    public void requireOffered() {
        if (!isOffered()) {
            throw new RuleViolation("entry.not-offered", name);
        }
    }

    private Entry in(EntryState newState) {
        if (state == EntryState.MERGED) {
            throw new RuleViolation("entry.merged", name);
        }
        return new Entry(ref, name, color, icon, newState);
    }

    private static <T> @Nullable T belonging(boolean belongs, @Nullable T mark) {
        return belongs ? Objects.requireNonNull(mark) : null;
    }
}
