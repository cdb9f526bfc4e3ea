package dev.plumb.ui.shared;

import com.vaadin.flow.component.textfield.Autocomplete;
import dev.plumb.domain.pipelines.Company;

/** What the company is called. */
public final class CompanyNameField extends LineField {

    /**
     * @param label translated already
     */
    public CompanyNameField(String label) {
        super("company.name", Company.NAME_LENGTH);
        setLabel(label);
        setAutocomplete(Autocomplete.ORGANIZATION);
    }
}
