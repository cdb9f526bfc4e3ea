package dev.plumb.ui.opportunities;

import static dev.plumb.domain.opportunities.OpportunityFields.CHANNEL;
import static dev.plumb.domain.opportunities.OpportunityFields.EXPECTED_CLOSE;
import static dev.plumb.domain.opportunities.OpportunityFields.LABELS;
import static dev.plumb.domain.opportunities.OpportunityFields.OWNER;
import static dev.plumb.domain.opportunities.OpportunityFields.SOURCE;
import static dev.plumb.domain.opportunities.OpportunityFields.VALUE;
import static dev.plumb.domain.opportunities.OpportunityFields.VISIBILITY;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.domain.shared.Field;
import dev.plumb.ui.shared.Captions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Value, labels, owner, source, channel, expected close and visibility of a lead or deal, edited in
 * their places.
 */
public final class OpportunityFacts extends DescriptionList {
    private final List<InPlace> editors = new ArrayList<>();
    private final DescriptionList.Description source = new DescriptionList.Description();
    private final FieldSaver saver;

    OpportunityFacts(FactViews views, FactFields fields, FieldSaver saver) {
        this.saver = saver;
        addClassName("plumb-facts");
        add(
                VALUE,
                "opportunities.add.value",
                details -> views.value(details.value()),
                fields::value);
        add(
                LABELS,
                "opportunities.add.labels",
                details -> views.labels(details.labels()),
                fields::labels);
        add(
                OWNER,
                "opportunities.unset",
                details -> FactViews.owner(details.owner()),
                fields::owner);
        add(SOURCE, source);
        add(
                CHANNEL,
                "opportunities.add.channel",
                details -> FactViews.channel(details.channel()),
                fields::channel);
        add(
                EXPECTED_CLOSE,
                "opportunities.add.date",
                details -> views.expectedClose(details.expectedClose()),
                fields::expectedClose);
        add(
                VISIBILITY,
                "opportunities.unset",
                details -> new Span(Captions.of(details.visibility())),
                fields::visibility);
    }

    /** Shows that; what is being edited stays open. */
    public void show(OpportunityDetails details) {
        source.setText(Captions.of(details.source()));
        editors.forEach(editor -> editor.show(details));
    }

    /** Whether something is being edited. */
    public boolean isEditing() {
        return editors.stream().anyMatch(InPlace::isOpen);
    }

    /** Whether closing would lose something. */
    public boolean isTouched() {
        return editors.stream().anyMatch(InPlace::isTouched);
    }

    private void add(
            Field<?> field,
            String unset,
            Function<OpportunityDetails, @Nullable Component> view,
            Function<OpportunityDetails, InPlaceField> open) {
        DescriptionList.Description place = new DescriptionList.Description();
        add(field, place);
        editors.add(new InPlace(place, new InPlaceKind(field.key(), unset, view, open), saver));
    }

    private void add(Field<?> field, DescriptionList.Description place) {
        Div pair = new Div();
        pair.add(new DescriptionList.Term(Captions.field(field.key())), place);
        getElement().appendChild(pair.getElement());
    }
}
