package dev.plumb.ui.shared;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import dev.plumb.application.access.Colleagues;
import dev.plumb.application.access.UserTag;
import dev.plumb.domain.access.UserId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses an owner among those to whom the user may give, oneself first. */
public final class OwnerSelect extends ComboBox<UserTag> {

    private final List<UserTag> assignable;

    /**
     * @param label translated already
     */
    public OwnerSelect(String label, Colleagues colleagues) {
        super(label);
        assignable = colleagues.assignable();
        setItems(assignable);
        setItemLabelGenerator(UserAvatar::name);
        setRenderer(new ComponentRenderer<>(OwnerSelect::line));
    }

    /** Shows an owner who may be one whom the user could not choose. */
    public void show(UserTag owner) {
        Set<UserTag> all = new LinkedHashSet<>(assignable);
        all.add(owner);
        setItems(all);
        setValue(owner);
    }

    /** Shows oneself. */
    public void showFirst() {
        assignable.stream().findFirst().ifPresent(this::setValue);
    }

    /** Null for none. */
    public @Nullable UserId owner() {
        UserTag chosen = getValue();
        return chosen == null ? null : chosen.id();
    }

    private static Span line(UserTag user) {
        Span line = new Span(new UserAvatar(user).small(), new Span(UserAvatar.name(user)));
        line.addClassName("plumb-row");
        return line;
    }
}
