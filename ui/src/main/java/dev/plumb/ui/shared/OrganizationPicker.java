package dev.plumb.ui.shared;

import dev.plumb.application.contacts.ContactChoice;
import dev.plumb.application.contacts.ContactSuggestions;
import dev.plumb.application.opportunities.OrganizationCard;
import dev.plumb.domain.contacts.OrganizationId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses an organization, or adds one. */
public final class OrganizationPicker extends ContactPicker<OrganizationId, OrganizationPicker> {

    private final ContactSuggestions suggestions;

    /**
     * @param label translated already
     */
    public OrganizationPicker(String label, ContactSuggestions suggestions) {
        super(label, "shared.add-organization");
        this.suggestions = suggestions;
    }

    /** Shows the one of an opportunity; null for none. */
    public void show(@Nullable OrganizationCard card) {
        if (card == null) {
            clear();
        } else {
            show(card.id(), card.name());
        }
    }

    @Override
    List<ContactOption<OrganizationId>> suggest(String text, int limit) {
        return suggestions.organizations(text, limit).stream()
                .map(found ->
                        new ContactOption<OrganizationId>(
                                new ContactChoice.Existing<>(found.id()), found.name(), null))
                .toList();
    }
}
