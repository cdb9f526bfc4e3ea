package dev.plumb.ui.leads;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumb.application.opportunities.CaptureLead;
import dev.plumb.domain.opportunities.OpportunityFields;
import dev.plumb.domain.opportunities.Source;
import dev.plumb.domain.opportunities.Title;
import dev.plumb.domain.shared.Edits;
import dev.plumb.domain.shared.RuleViolation;
import dev.plumb.ui.shared.Captions;
import dev.plumb.ui.shared.FieldErrors;
import dev.plumb.ui.shared.Fields;
import dev.plumb.ui.shared.LabelSelect;
import dev.plumb.ui.shared.MoneyField;
import dev.plumb.ui.shared.OrganizationPicker;
import dev.plumb.ui.shared.OwnerSelect;
import dev.plumb.ui.shared.PersonPicker;
import dev.plumb.ui.shared.Texts;
import dev.plumb.ui.shared.VisibilitySelect;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Describes a new lead; what is wrong is said at the field. */
final class CaptureLeadForm extends Div {
    private final TextField title = new TextField(Captions.field(OpportunityFields.TITLE.key()));
    private final PersonPicker person;
    private final OrganizationPicker organization;
    private final MoneyField value;
    private final DatePicker expectedClose =
            Fields.datePicker(Captions.field(OpportunityFields.EXPECTED_CLOSE.key()));
    private final OwnerSelect owner;
    private final LabelSelect labels;
    private final VisibilitySelect visibility =
            new VisibilitySelect(Captions.field(OpportunityFields.VISIBILITY.key()));
    private boolean touched;

    CaptureLeadForm(CaptureChoices choices) {
        person = choices.person();
        organization = choices.organization();
        value = choices.value();
        owner = choices.owner();
        labels = choices.labels();
        person.proposeOrganization(found -> {
            if (organization.getValue() == null) {
                organization.show(found.id(), found.name());
            }
        });
        title.setMaxLength(Title.MAX_LENGTH);
        title.setRequired(true);
        title.addClassName("plumb-wide");
        addClassName("plumb-capture-form");
        add(title, person, organization, value, expectedClose, owner, labels, visibility);
        fields().forEach(field -> field.addValueChangeListener(_ -> touched = true));
    }

    void focus() {
        title.focus();
    }

    /** Whether anything was typed or chosen. */
    boolean isTouched() {
        return touched;
    }

    /** Empty if something is wrong; then it is said at the field. */
    Optional<CaptureLead.Command> command() {
        Title named = title();
        boolean right =
                (named != null) & hasContact() & isRight(value, value.problem()) & hasOwner();
        if (named == null || !right || expectedClose.isInvalid()) {
            return Optional.empty();
        }
        Edits details =
                Edits.of(OpportunityFields.VALUE, value.getValue())
                        .and(OpportunityFields.OWNER, owner.owner())
                        .and(OpportunityFields.LABELS, labels.labels())
                        .and(OpportunityFields.VISIBILITY, visibility.getValue())
                        .and(OpportunityFields.EXPECTED_CLOSE, expectedClose.getValue());
        return Optional.of(
                new CaptureLead.Command(
                        named,
                        person.getValue(),
                        organization.getValue(),
                        Source.MANUALLY_CREATED,
                        details));
    }

    private @Nullable Title title() {
        try {
            Title named = new Title(title.getValue());
            title.setInvalid(false);
            return named;
        } catch (RuleViolation broken) {
            isRight(title, FieldErrors.message(broken));
            return null;
        }
    }

    private boolean hasContact() {
        boolean none = person.getValue() == null && organization.getValue() == null;
        String problem = none ? Texts.get("error.lead.contact.required") : null;
        return isRight(person, problem) & isRight(organization, problem);
    }

    private boolean hasOwner() {
        return isRight(owner, owner.owner() == null ? Texts.get("error.owner.required") : null);
    }

    private static boolean isRight(HasValidationProperties field, @Nullable String problem) {
        field.setErrorMessage(problem == null ? "" : problem);
        field.setInvalid(problem != null);
        return problem == null;
    }

    private Stream<HasValue<?, ?>> fields() {
        List<Component> all = getChildren().toList();
        return all.stream().map(field -> (HasValue<?, ?>) field);
    }
}
