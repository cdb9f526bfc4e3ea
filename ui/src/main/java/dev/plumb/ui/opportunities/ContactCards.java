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
import dev.plumb.domain.shared.Field;
import dev.plumb.ui.shared.Captions;
import dev.plumb.ui.shared.Icon;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The person and the organization of an opportunity, with what one needs to write or call. */
public final class ContactCards extends Div {

    public ContactCards() {
        addClassName("plumb-parties");
    }

    public void show(OpportunityDetails details) {
        removeAll();
        PersonCard person = details.person();
        if (person != null) {
            add(card(Icon.PERSON, PERSON, person.name(), lines(person)));
        }
        OrganizationCard organization = details.organization();
        if (organization != null) {
            add(card(Icon.ORG, ORGANIZATION, organization.name(), lines(organization.address())));
        }
        setVisible(person != null || organization != null);
    }

    private static List<Paragraph> lines(PersonCard person) {
        List<Paragraph> lines = new ArrayList<>(lines(person.jobTitle()));
        person.emails()
                .forEach(email -> lines.add(line(new Anchor(ContactLinks.email(email), email))));
        person.phones()
                .forEach(phone -> lines.add(line(new Anchor(ContactLinks.phone(phone), phone))));
        return lines;
    }

    private static List<Paragraph> lines(@Nullable String text) {
        return text == null ? List.of() : List.of(line(new Span(text)));
    }

    private static Paragraph line(Component content) {
        Paragraph line = new Paragraph(content);
        line.addClassName("plumb-meta");
        return line;
    }

    private static Div card(Icon icon, Field<?> field, String name, List<Paragraph> lines) {
        Span spoken = new Span(Captions.field(field.key()));
        spoken.addClassName("plumb-visually-hidden");
        Span shown = new Span(name);
        shown.addClassName("plumb-party-name");
        Div text = new Div(spoken, shown);
        lines.forEach(text::add);
        Div card = new Div(icon.create(), text);
        card.addClassName("plumb-party");
        return card;
    }
}
