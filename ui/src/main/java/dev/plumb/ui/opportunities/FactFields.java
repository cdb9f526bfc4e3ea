package dev.plumb.ui.opportunities;

import static dev.plumb.domain.opportunities.OpportunityFields.CHANNEL;
import static dev.plumb.domain.opportunities.OpportunityFields.EXPECTED_CLOSE;
import static dev.plumb.domain.opportunities.OpportunityFields.LABELS;
import static dev.plumb.domain.opportunities.OpportunityFields.OWNER;
import static dev.plumb.domain.opportunities.OpportunityFields.VALUE;
import static dev.plumb.domain.opportunities.OpportunityFields.VISIBILITY;

import com.vaadin.flow.component.datepicker.DatePicker;
import dev.plumb.application.contacts.ContactChoice;
import dev.plumb.application.opportunities.EditOpportunity;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.domain.shared.Edits;
import dev.plumb.ui.opportunities.InPlaceField.Saving;
import dev.plumb.ui.shared.ChannelSelect;
import dev.plumb.ui.shared.LabelSelect;
import dev.plumb.ui.shared.MoneyField;
import dev.plumb.ui.shared.OrganizationPicker;
import dev.plumb.ui.shared.OwnerSelect;
import dev.plumb.ui.shared.PersonPicker;
import dev.plumb.ui.shared.VisibilitySelect;
import org.springframework.stereotype.Component;

/** Makes the fields with which the facts of an opportunity are edited in their places. */
@Component
class FactFields {
    private final OpportunityInputs inputs;

    FactFields(OpportunityInputs inputs) {
        this.inputs = inputs;
    }

    InPlaceField value(OpportunityDetails details) {
        MoneyField field = inputs.value();
        field.setValue(details.value());
        return InPlaceField.of(
                field, () -> Edits.of(VALUE, field.getValue()), field::problem, Saving.BY_ENTER);
    }

    InPlaceField labels(OpportunityDetails details) {
        LabelSelect field = inputs.labels();
        field.show(details.labels());
        return InPlaceField.of(
                field, () -> Edits.of(LABELS, field.labels()), Saving.BY_BUTTON_ALONE);
    }

    InPlaceField channel(OpportunityDetails details) {
        ChannelSelect field = inputs.channel();
        field.show(details.channel());
        return InPlaceField.of(field, () -> Edits.of(CHANNEL, field.channel()), Saving.BY_CHOOSING);
    }

    InPlaceField owner(OpportunityDetails details) {
        OwnerSelect field = inputs.owner();
        field.show(details.owner());
        return InPlaceField.of(field, () -> Edits.of(OWNER, field.owner()), Saving.BY_CHOOSING);
    }

    InPlaceField visibility(OpportunityDetails details) {
        VisibilitySelect field = OpportunityInputs.visibility();
        field.setValue(details.visibility());
        return InPlaceField.of(
                field, () -> Edits.of(VISIBILITY, field.getValue()), Saving.BY_CHOOSING);
    }

    InPlaceField expectedClose(OpportunityDetails details) {
        DatePicker field = OpportunityInputs.expectedClose();
        field.setValue(details.expectedClose());
        return InPlaceField.of(
                field, () -> Edits.of(EXPECTED_CLOSE, field.getValue()), Saving.BY_CHOOSING);
    }

    InPlaceField person(OpportunityDetails details) {
        PersonPicker field = inputs.person();
        field.show(details.person());
        return new InPlaceField(
                field,
                seen ->
                        new EditOpportunity.Command(
                                seen.id(),
                                seen.version(),
                                field.getValue(),
                                new ContactChoice.Unchanged<>(),
                                Edits.NONE),
                field::problem,
                Saving.BY_BUTTON_ALONE);
    }

    InPlaceField organization(OpportunityDetails details) {
        OrganizationPicker field = inputs.organization();
        field.show(details.organization());
        return new InPlaceField(
                field,
                seen ->
                        new EditOpportunity.Command(
                                seen.id(),
                                seen.version(),
                                new ContactChoice.Unchanged<>(),
                                field.getValue(),
                                Edits.NONE),
                field::problem,
                Saving.BY_BUTTON_ALONE);
    }
}
