package dev.plumb.ui.shared;

import com.vaadin.flow.component.textfield.Autocomplete;
import dev.plumb.domain.access.User;

/** The name of a user. */
public final class UserNameField extends LineField {

    /**
     * @param label translated already
     */
    public UserNameField(String label) {
        super("name", User.NAME_LENGTH);
        setLabel(label);
        setAutocomplete(Autocomplete.NAME);
    }
}
