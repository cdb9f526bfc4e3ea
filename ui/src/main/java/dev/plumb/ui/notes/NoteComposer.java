package dev.plumb.ui.notes;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.plumb.domain.notes.Note;
import dev.plumb.ui.shared.Draft;
import dev.plumb.ui.shared.Texts;
import dev.plumb.ui.shared.Unsaved;
import java.util.function.Predicate;

/** Writes a note; what was typed goes only once it is saved. */
public final class NoteComposer extends Div {
    private final TextArea text = new TextArea();
    private final Div foot = new Div();
    private final Predicate<String> save;

    /**
     * Hands over what was typed; it goes if that returns true.
     *
     * @param draft under which the browser keeps it until then
     */
    NoteComposer(Predicate<String> save, String draft) {
        this.save = save;
        addClassName("plumb-note-composer");
        text.setAriaLabel(Texts.get("notes.write"));
        text.setPlaceholder(Texts.get("notes.write"));
        text.setMaxLength(Note.MAX_LENGTH);
        text.setMinRows(1);
        text.setMaxRows(12);
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> unfold(!change.getValue().isEmpty()));
        Shortcuts.addShortcutListener(this, this::save, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(text);
        Shortcuts.addShortcutListener(this, text::blur, Key.ESCAPE).listenOn(text);
        Unsaved.guard(this);
        Span hint = new Span(Texts.get("notes.hint"));
        hint.addClassNames("plumb-meta", "plumb-grow");
        foot.addClassName("plumb-row");
        foot.add(hint, new Button(Texts.get("notes.add"), _ -> save()));
        add(text, foot, new Draft(draft));
        unfold(false);
    }

    private void unfold(boolean writing) {
        foot.setVisible(writing);
        if (writing) {
            text.setInvalid(false);
        }
    }

    private void save() {
        if (text.getValue().isBlank()) {
            text.setErrorMessage(Texts.get("error.note.required"));
            text.setInvalid(true);
        } else if (save.test(text.getValue())) {
            text.clear();
            text.focus();
        }
    }
}
