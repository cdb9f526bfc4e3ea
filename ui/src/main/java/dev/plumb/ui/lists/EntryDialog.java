package dev.plumb.ui.lists;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumb.domain.lists.ActivityIcon;
import dev.plumb.domain.lists.Entry;
import dev.plumb.domain.lists.LabelColor;
import dev.plumb.domain.lists.ListKind;
import dev.plumb.domain.shared.RuleViolation;
import dev.plumb.ui.shared.Acts;
import dev.plumb.ui.shared.FieldErrors;
import dev.plumb.ui.shared.FormDialog;
import dev.plumb.ui.shared.Texts;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Asks what an entry is called, and what colour or symbol it has. */
final class EntryDialog extends FormDialog {
    private final TextField name = new TextField(Texts.get("lists.field.name"));
    private final MarkField<LabelColor> color = MarkField.color();
    private final MarkField<ActivityIcon> icon = MarkField.icon();
    private final Acts acts;
    private final Saving saving;
    private boolean touched;

    /** Takes what was asked for; broken rules are shown at the name. */
    @FunctionalInterface
    interface Saving {
        void save(String name, @Nullable LabelColor color, @Nullable ActivityIcon icon);
    }

    /**
     * @param before null for a new one
     */
    EntryDialog(ListKind kind, @Nullable Entry before, Acts acts, Saving saving) {
        super(
                before == null ? ListWords.adding(kind) : ListWords.editing(kind),
                Texts.get(before == null ? "lists.add" : "shared.save"));
        this.acts = acts;
        this.saving = saving;
        name.setMaxLength(Entry.NAME_LENGTH);
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        name.setWidthFull();
        name.setAutofocus(true);
        name.setAutoselect(true);
        name.addKeyPressListener(Key.ENTER, _ -> submit());
        color.setVisible(kind == ListKind.LABEL);
        icon.setVisible(kind == ListKind.ACTIVITY_TYPE);
        if (before != null) {
            name.setValue(before.name());
            color.setValue(Objects.requireNonNullElse(before.color(), color.getValue()));
            icon.setValue(Objects.requireNonNullElse(before.icon(), icon.getValue()));
        }
        name.addValueChangeListener(_ -> touched = true);
        color.addValueChangeListener(_ -> touched = true);
        icon.addValueChangeListener(_ -> touched = true);
        setWidth("30rem");
        add(name, color, icon);
    }

    @Override
    protected boolean isTouched() {
        return touched;
    }

    @Override
    protected boolean save() {
        name.setInvalid(false);
        return acts.run(this::trySaving) && !name.isInvalid();
    }

    private void trySaving() {
        try {
            saving.save(name.getValue(), chosen(color), chosen(icon));
        } catch (RuleViolation broken) {
            name.setErrorMessage(FieldErrors.message(broken));
            name.setInvalid(true);
            name.focus();
        }
    }

    private static <E extends Enum<E>> @Nullable E chosen(MarkField<E> field) {
        return field.isVisible() ? field.getValue() : null;
    }
}
