package dev.plumb.ui.opportunities;

import static dev.plumb.domain.opportunities.OpportunityFields.ORGANIZATION;
import static dev.plumb.domain.opportunities.OpportunityFields.PERSON;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.application.opportunities.OrganizationCard;
import dev.plumb.application.opportunities.PersonCard;
import dev.plumb.ui.shared.Icon;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The person and the organization of an opportunity, edited in their places, with what one needs to
 * write or call.
 */
public final class ContactCards extends Div {
    private final ContactCard person;
    private final ContactCard organization;

    ContactCards(FactFields fields, FieldSaver saver) {
        person =
                new ContactCard(
                        Icon.PERSON,
                        new InPlaceKind(
                                PERSON.key(),
                                "opportunities.add.person",
                                details -> name(details.person()),
                                fields::person),
                        saver,
                        details -> lines(details.person()));
        organization =
                new ContactCard(
                        Icon.ORG,
                        new InPlaceKind(
                                ORGANIZATION.key(),
                                "opportunities.add.organization",
                                details -> name(details.organization()),
                                fields::organization),
                        saver,
                        details -> lines(details.organization()));
        addClassName("plumb-parties");
        add(person, organization);
    }

    /** Shows those of that; what is being edited stays open. */
    public void show(OpportunityDetails details) {
        person.show(details);
        organization.show(details);
        setVisible(person.isVisible() || organization.isVisible());
    }

    /** Whether one of them is being edited. */
    public boolean isEditing() {
        return person.isEditing() || organization.isEditing();
    }

    /** Whether closing would lose something. */
    public boolean isTouched() {
        return person.isTouched() || organization.isTouched();
    }

    private static @Nullable Component name(@Nullable PersonCard person) {
        return person == null ? null : new Span(person.name());
    }

    private static @Nullable Component name(@Nullable OrganizationCard organization) {
        return organization == null ? null : new Span(organization.name());
    }

    private static List<Paragraph> lines(@Nullable PersonCard person) {
        List<Paragraph> lines = new ArrayList<>();
        if (person != null) {
            lines.addAll(line(person.jobTitle()));
            person.emails()
                    .forEach(
                            email -> lines.add(line(new Anchor(ContactLinks.email(email), email))));
            person.phones()
                    .forEach(
                            phone -> lines.add(line(new Anchor(ContactLinks.phone(phone), phone))));
        }
        return lines;
    }

    private static List<Paragraph> lines(@Nullable OrganizationCard organization) {
        return organization == null ? List.of() : line(organization.address());
    }

    private static List<Paragraph> line(@Nullable String text) {
        return text == null ? List.of() : List.of(line(new Span(text)));
    }

    private static Paragraph line(Component content) {
        Paragraph line = new Paragraph(content);
        line.addClassName("plumb-meta");
        return line;
    }
}
