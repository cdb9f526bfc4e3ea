package dev.plumb.ui.shared;

import dev.plumb.application.contacts.ContactChoice;
import dev.plumb.application.contacts.ContactSuggestions;
import dev.plumb.application.contacts.ContactSuggestions.OrganizationSuggestion;
import dev.plumb.application.contacts.ContactSuggestions.PersonSuggestion;
import dev.plumb.application.opportunities.PersonCard;
import dev.plumb.domain.contacts.PersonId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses a person, or adds one. */
public final class PersonPicker extends ContactPicker<PersonId, PersonPicker> {

    private final ContactSuggestions suggestions;
    private final Map<ContactChoice<PersonId>, OrganizationSuggestion> organizations =
            new HashMap<>();
    private Consumer<OrganizationSuggestion> proposal = _ -> {};

    /**
     * @param label translated already
     */
    public PersonPicker(String label, ContactSuggestions suggestions) {
        super(label, "shared.add-person");
        this.suggestions = suggestions;
    }

    /** Shows the one of an opportunity; null for nobody. */
    public void show(@Nullable PersonCard card) {
        if (card == null) {
            clear();
        } else {
            show(card.id(), card.name());
        }
    }

    /**
     * Told where the chosen person works, if that is known; as {@code organization ->
     * picker.show(...)}.
     */
    public void proposeOrganization(Consumer<OrganizationSuggestion> toWhom) {
        proposal = toWhom;
    }

    @Override
    List<ContactOption<PersonId>> suggest(String text, int limit) {
        return suggestions.people(text, limit).stream().map(this::option).toList();
    }

    @Override
    void chosen(ContactOption<PersonId> option) {
        OrganizationSuggestion organization = organizations.get(option.choice());
        if (organization != null) {
            proposal.accept(organization);
        }
    }

    private ContactOption<PersonId> option(PersonSuggestion person) {
        ContactChoice<PersonId> choice = new ContactChoice.Existing<>(person.id());
        OrganizationSuggestion organization = person.organization();
        if (organization != null) {
            organizations.put(choice, organization);
        }
        return new ContactOption<>(
                choice,
                person.name(),
                detail(organization == null ? null : organization.name(), person.email()));
    }

    private static @Nullable String detail(@Nullable String organization, @Nullable String email) {
        String detail =
                Stream.of(organization, email)
                        .filter(part -> part != null)
                        .collect(Collectors.joining(", "));
        return detail.isEmpty() ? null : detail;
    }
}
