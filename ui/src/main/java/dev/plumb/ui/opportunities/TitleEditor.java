package dev.plumb.ui.opportunities;

import static dev.plumb.domain.opportunities.OpportunityFields.TITLE;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.domain.opportunities.Title;
import dev.plumb.domain.shared.Edits;
import dev.plumb.ui.opportunities.InPlaceField.Saving;

/** Makes a heading show the title of an opportunity, and lets it be edited there. */
public final class TitleEditor {
    private final InPlace inPlace;

    public TitleEditor(HtmlContainer heading, FieldSaver saver) {
        heading.addClassName("plumb-title");
        inPlace =
                new InPlace(
                        heading,
                        new InPlaceKind(
                                TITLE.key(),
                                "opportunities.unset",
                                details -> new Span(details.title()),
                                TitleEditor::open),
                        saver);
    }

    public void show(OpportunityDetails details) {
        inPlace.show(details);
    }

    /** Whether it is being edited. */
    public boolean isEditing() {
        return inPlace.isOpen();
    }

    /** Whether closing would lose something. */
    public boolean isTouched() {
        return inPlace.isTouched();
    }

    private static InPlaceField open(OpportunityDetails details) {
        TextField field = OpportunityInputs.title();
        field.setValue(details.title());
        field.setAutoselect(true);
        return InPlaceField.of(
                field, () -> Edits.of(TITLE, new Title(field.getValue())), Saving.BY_ENTER);
    }
}
