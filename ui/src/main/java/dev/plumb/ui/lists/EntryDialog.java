package dev.plumb.ui.lists;

import com.vaadin.flow.component.Key;
import dev.plumb.domain.lists.ActivityIcon;
import dev.plumb.domain.lists.Entry;
import dev.plumb.domain.lists.LabelColor;
import dev.plumb.domain.lists.ListKind;
import dev.plumb.ui.shared.Acts;
import dev.plumb.ui.shared.FormDialog;
import dev.plumb.ui.shared.LineField;
import dev.plumb.ui.shared.StoredFields;
import dev.plumb.ui.shared.Texts;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks what an entry is called, and what colour or symbol it has. */
final class EntryDialog extends FormDialog {
    private final LineField name = new LineField("entry.name", Entry.NAME_LENGTH);
    private final MarkField<LabelColor> color = MarkField.color();
    private final MarkField<ActivityIcon> icon = MarkField.icon();
    private final StoredFields<Entry> fields = new StoredFields<>();
    private final Acts acts;
    private final Consumer<EntryDialog> saving;
    private @Nullable Entry seen;
    private boolean touched;

    /**
     * @param before null for a new one
     * @param saving takes what was asked for; broken rules are shown at the name
     */
    EntryDialog(ListKind kind, @Nullable Entry before, Acts acts, Consumer<EntryDialog> saving) {
        super(
                before == null ? ListWords.adding(kind) : ListWords.editing(kind),
                Texts.get(before == null ? "lists.add" : "shared.save"));
        this.acts = acts;
        this.saving = saving;
        name.setLabel(Texts.get("lists.field.name"));
        name.setWidthFull();
        name.setAutofocus(true);
        name.setAutoselect(true);
        name.addKeyPressListener(Key.ENTER, _ -> submit());
        color.setVisible(kind == ListKind.LABEL);
        icon.setVisible(kind == ListKind.ACTIVITY_TYPE);
        fields.with(name, Entry::name);
        if (color.isVisible()) {
            fields.with(color, Entry::color);
        }
        if (icon.isVisible()) {
            fields.with(icon, Entry::icon);
        }
        if (before != null) {
            show(before);
        }
        name.addValueChangeListener(_ -> touched = true);
        color.addValueChangeListener(_ -> touched = true);
        icon.addValueChangeListener(_ -> touched = true);
        setWidth("30rem");
        add(name, color, icon);
    }

    /** Shows how the entry is by now, but for what was typed. */
    void show(Entry now) {
        if (seen == null) {
            fields.show(now);
        } else {
            fields.follow(seen, now);
        }
        seen = now;
    }

    /** As it was when it was begun to be changed. */
    Entry seen() {
        return Objects.requireNonNull(seen);
    }

    String name() {
        return name.getValue();
    }

    @Nullable LabelColor color() {
        return color.isVisible() ? color.getValue() : null;
    }

    @Nullable ActivityIcon icon() {
        return icon.isVisible() ? icon.getValue() : null;
    }

    @Override
    protected boolean isTouched() {
        return touched;
    }

    @Override
    protected boolean save() {
        return name.isRight() && acts.run(() -> saving.accept(this), name::tell);
    }
}
