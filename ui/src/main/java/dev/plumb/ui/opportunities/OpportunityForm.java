package dev.plumb.ui.opportunities;

import static dev.plumb.domain.opportunities.OpportunityFields.CHANNEL;
import static dev.plumb.domain.opportunities.OpportunityFields.EXPECTED_CLOSE;
import static dev.plumb.domain.opportunities.OpportunityFields.LABELS;
import static dev.plumb.domain.opportunities.OpportunityFields.OWNER;
import static dev.plumb.domain.opportunities.OpportunityFields.VALUE;
import static dev.plumb.domain.opportunities.OpportunityFields.VISIBILITY;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumb.application.contacts.ContactChoice;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.domain.contacts.OrganizationId;
import dev.plumb.domain.contacts.PersonId;
import dev.plumb.domain.opportunities.Title;
import dev.plumb.domain.shared.Edits;
import dev.plumb.domain.shared.RuleViolation;
import dev.plumb.ui.shared.ChannelSelect;
import dev.plumb.ui.shared.FieldErrors;
import dev.plumb.ui.shared.Fields;
import dev.plumb.ui.shared.LabelSelect;
import dev.plumb.ui.shared.MoneyField;
import dev.plumb.ui.shared.OrganizationPicker;
import dev.plumb.ui.shared.OwnerSelect;
import dev.plumb.ui.shared.PersonPicker;
import dev.plumb.ui.shared.Texts;
import dev.plumb.ui.shared.VisibilitySelect;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Describes an opportunity; whatever is missing or wrong is said at its field. */
public abstract class OpportunityForm extends Div {
    private final TextField title = OpportunityInputs.title();
    private final PersonPicker person;
    private final OrganizationPicker organization;
    private final MoneyField value;
    private final DatePicker expectedClose = OpportunityInputs.expectedClose();
    private final OwnerSelect owner;
    private final VisibilitySelect visibility = OpportunityInputs.visibility();
    private final LabelSelect labels;
    private final ChannelSelect channel;
    private final Set<HasValue<?, ?>> touched = new HashSet<>();

    /**
     * @param more what else is asked, after the title
     */
    protected OpportunityForm(OpportunityInputs inputs, OwnerSelect owner, Component... more) {
        this.owner = owner;
        person = inputs.person();
        organization = inputs.organization();
        value = inputs.value();
        labels = inputs.labels();
        channel = inputs.channel();
        person.proposeOrganization(found -> {
            if (organization.isEmpty()) {
                organization.show(found.id(), found.name());
                touched.add(organization);
            }
        });
        title.setRequiredIndicatorVisible(true);
        title.setManualValidation(true);
        title.setAutofocus(true);
        owner.setRequiredIndicatorVisible(true);
        owner.setManualValidation(true);
        addClassName("plumb-opportunity-form");
        title.addClassName("plumb-wide");
        labels.addClassName("plumb-wide");
        add(title);
        add(more);
        add(person, organization, value, expectedClose, owner, visibility, channel, labels);
        getChildren().forEach(this::watch);
    }

    /** Whether anything was typed or chosen. */
    public boolean isTouched() {
        return !touched.isEmpty()
                || person.problem() != null
                || organization.problem() != null
                || value.problem() != null
                || expectedClose.isInvalid();
    }

    /** Fills the fields that were not touched. */
    protected void show(OpportunityDetails details) {
        fill(title, () -> title.setValue(details.title()));
        fill(value, () -> value.setValue(details.value()));
        fill(person, () -> person.show(details.person()));
        fill(organization, () -> organization.show(details.organization()));
        fill(owner, () -> owner.show(details.owner()));
        fill(expectedClose, () -> expectedClose.setValue(details.expectedClose()));
        fill(labels, () -> labels.show(details.labels()));
        fill(channel, () -> channel.show(details.channel()));
        fill(visibility, () -> visibility.setValue(details.visibility()));
    }

    protected void fill(HasValue<?, ?> field, Runnable fill) {
        if (!touched.contains(field)) {
            fill.run();
        }
    }

    /** Whether all is right; if not, it is said where, and the first such field has the focus. */
    protected final boolean isComplete() {
        boolean complete =
                check(title, titleProblem())
                        & check(person, person.problem())
                        & check(organization, organization.problem())
                        & check(value, value.problem())
                        & check(owner, owner.isEmpty() ? Texts.get("error.owner.required") : null)
                        & !expectedClose.isInvalid()
                        & isMoreComplete();
        if (!complete) {
            Fields.focusFirstInvalid(this);
        }
        return complete;
    }

    /** As {@link #isComplete}, for what this kind of form wants besides. */
    protected boolean isMoreComplete() {
        return true;
    }

    /** Whether there is somebody whom it is about; if not, it is said. */
    protected final boolean hasContact() {
        boolean none = person.isEmpty() && organization.isEmpty();
        if (none && person.problem() == null && organization.problem() == null) {
            String problem = Texts.get("error.lead.contact.required");
            return check(person, problem) & check(organization, problem);
        }
        return !none;
    }

    protected static boolean check(HasValidationProperties field, @Nullable String problem) {
        field.setErrorMessage(problem);
        field.setInvalid(problem != null);
        return problem == null;
    }

    protected Title title() {
        return new Title(title.getValue());
    }

    protected @Nullable ContactChoice<PersonId> person() {
        return person.getValue();
    }

    protected @Nullable ContactChoice<OrganizationId> organization() {
        return organization.getValue();
    }

    /** What is neither title nor contact. */
    protected Edits details() {
        return Edits.of(VALUE, value.getValue())
                .and(OWNER, owner.owner())
                .and(EXPECTED_CLOSE, expectedClose.getValue())
                .and(LABELS, labels.labels())
                .and(CHANNEL, channel.channel())
                .and(VISIBILITY, visibility.getValue());
    }

    private @Nullable String titleProblem() {
        try {
            title();
            return null;
        } catch (RuleViolation broken) {
            return FieldErrors.message(broken);
        }
    }

    private void watch(Component component) {
        HasValue<?, ?> field = (HasValue<?, ?>) component;
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                touched.add(field);
            }
        });
    }
}
