package dev.plumb.ui.opportunities;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.ui.shared.Captions;
import dev.plumb.ui.shared.Icon;
import java.util.List;
import java.util.function.Function;

/** A contact by name, which is edited in its place, and what else is known of it. */
final class ContactCard extends Div {
    private final InPlaceKind kind;
    private final InPlace name;
    private final Function<OpportunityDetails, List<Paragraph>> known;
    private final Div lines = new Div();

    ContactCard(
            Icon icon,
            InPlaceKind kind,
            FieldSaver saver,
            Function<OpportunityDetails, List<Paragraph>> known) {
        this.kind = kind;
        this.known = known;
        Div place = new Div();
        place.addClassName("plumb-party-name");
        name = new InPlace(place, kind, saver);
        Span spoken = new Span(Captions.field(kind.field()));
        spoken.addClassName("plumb-visually-hidden");
        addClassName("plumb-party");
        add(icon.create(), new Div(spoken, place, lines));
    }

    boolean isEditing() {
        return name.isOpen();
    }

    boolean isTouched() {
        return name.isTouched();
    }

    /** Hides where there is nothing to show and the reader may not add it. */
    void show(OpportunityDetails details) {
        name.show(details);
        lines.removeAll();
        known.apply(details).forEach(lines::add);
        setVisible(kind.view().apply(details) != null || OpportunityEditing.isEditable(details));
    }
}
