package dev.plumb.ui.opportunities;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.ShortcutRegistration;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.domain.shared.RuleViolation;
import dev.plumb.ui.shared.Captions;
import dev.plumb.ui.shared.FieldErrors;
import dev.plumb.ui.shared.Texts;
import dev.plumb.ui.shared.Unsaved;
import org.jspecify.annotations.Nullable;

/**
 * Shows something in an element; a click or Enter puts an editor there, which saves or is given up.
 */
final class InPlace {
    private final HtmlContainer place;
    private final InPlaceKind kind;
    private final FieldSaver saver;
    private @Nullable OpportunityDetails details;
    private @Nullable InPlaceField open;

    /** What the editor began with: whatever was saved since is somebody else's. */
    private @Nullable OpportunityDetails begun;

    private @Nullable ShortcutRegistration escape;
    private boolean touched;
    private boolean complained;

    InPlace(HtmlContainer place, InPlaceKind kind, FieldSaver saver) {
        this.place = place;
        this.kind = kind;
        this.saver = saver;
    }

    /** What is being typed stays. */
    void show(OpportunityDetails shown) {
        boolean differs = !shown.equals(details);
        details = shown;
        if (open == null && differs) {
            rest();
        }
    }

    boolean isOpen() {
        return open != null;
    }

    /** Whether closing would lose something. */
    boolean isTouched() {
        return open != null && touched;
    }

    private void rest() {
        OpportunityDetails shown = requireNonNull(details);
        Component view = kind.view().apply(shown);
        place.getElement().setAttribute("data-unset", view == null);
        place.removeAll();
        if (OpportunityEditing.isEditable(shown)) {
            place.add(opener(view == null ? new Span(Texts.get(kind.unset())) : view));
        } else {
            place.add(view == null ? new Span(Texts.get("opportunities.unset")) : view);
        }
    }

    private NativeButton opener(Component view) {
        Span act = new Span(Texts.get("opportunities.edit", Captions.field(kind.field())));
        act.addClassName("plumb-visually-hidden");
        NativeButton button = new NativeButton();
        button.addClassName("plumb-in-place");
        button.add(act, view);
        button.addClickListener(_ -> edit());
        return button;
    }

    private void edit() {
        InPlaceField editor = kind.open().apply(requireNonNull(details));
        open = editor;
        begun = details;
        touched = false;
        complained = false;
        editor.field()
                .addValueChangeListener(_ -> {
                    touched = true;
                    excuse(editor);
                });
        Component field = (Component) editor.field();
        field.addClassNames("plumb-in-place-field");
        Unsaved.guard(field);
        place.removeAll();
        place.getElement().removeAttribute("data-unset");
        place.add(field, new InPlaceButtons(this::save, this::close));
        escape = Shortcuts.addShortcutListener(place, this::close, Key.ESCAPE).listenOn(place);
        switch (editor.saving()) {
            case BY_ENTER ->
                    Shortcuts.addShortcutListener(field, this::save, Key.ENTER)
                            .listenOn(field)
                            .resetFocusOnActiveElement();
            case BY_CHOOSING -> editor.field().addValueChangeListener(_ -> save());
            case BY_BUTTON_ALONE -> {}
        }
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    private void save() {
        InPlaceField editor = open;
        if (editor == null || isInvalid(editor)) {
            return;
        }
        String problem = editor.problem().get();
        if (problem != null) {
            complain(editor, problem);
            return;
        }
        try {
            if (saver.save(editor.edit().apply(requireNonNull(begun)))) {
                close();
            } else {
                begun = details;
            }
        } catch (RuleViolation violation) {
            complain(editor, FieldErrors.message(violation));
        }
    }

    private static boolean isInvalid(InPlaceField editor) {
        return editor.field() instanceof HasValidationProperties validated && validated.isInvalid();
    }

    private void complain(InPlaceField editor, String message) {
        complained = true;
        if (editor.field() instanceof HasValidationProperties validated) {
            validated.setErrorMessage(message);
            validated.setInvalid(true);
        }
    }

    /** What was complained of is another value now. */
    private void excuse(InPlaceField editor) {
        if (complained && editor.field() instanceof HasValidationProperties validated) {
            complained = false;
            validated.setInvalid(false);
        }
    }

    private void close() {
        open = null;
        if (escape != null) {
            escape.remove();
            escape = null;
        }
        rest();
        place.getChildren()
                .filter(NativeButton.class::isInstance)
                .map(NativeButton.class::cast)
                .findFirst()
                .ifPresent(Focusable::focus);
    }
}
