package dev.plumb.ui.deals;

import static dev.plumb.domain.opportunities.OpportunityFields.EXPECTED_CLOSE;
import static dev.plumb.domain.opportunities.OpportunityFields.LABELS;
import static dev.plumb.domain.opportunities.OpportunityFields.ORGANIZATION;
import static dev.plumb.domain.opportunities.OpportunityFields.OWNER;
import static dev.plumb.domain.opportunities.OpportunityFields.PERSON;
import static dev.plumb.domain.opportunities.OpportunityFields.TITLE;
import static dev.plumb.domain.opportunities.OpportunityFields.VALUE;
import static dev.plumb.domain.opportunities.OpportunityFields.VISIBILITY;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumb.application.access.Colleagues;
import dev.plumb.application.contacts.ContactSuggestions;
import dev.plumb.application.opportunities.LabelOptions;
import dev.plumb.application.opportunities.OpenDeal;
import dev.plumb.application.pipelines.PipelineOptions;
import dev.plumb.domain.opportunities.Title;
import dev.plumb.domain.pipelines.StageId;
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
import dev.plumb.ui.shared.StageSelect;
import dev.plumb.ui.shared.Texts;
import dev.plumb.ui.shared.VisibilitySelect;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is asked about a new deal; whatever is wrong is said at its field. */
final class OpenDealForm extends FormLayout {
    private final TextField title = new TextField(Captions.field(TITLE.key()));
    private final StageSelect stage;
    private final PersonPicker person;
    private final OrganizationPicker organization;
    private final MoneyField value;
    private final OwnerSelect owner;
    private final DatePicker expectedClose =
            Fields.datePicker(Captions.field(EXPECTED_CLOSE.key()));
    private final LabelSelect labels;
    private final VisibilitySelect visibility =
            new VisibilitySelect(Captions.field(VISIBILITY.key()));
    private boolean touched;

    OpenDealForm(
            PipelineOptions pipelines,
            Colleagues colleagues,
            ContactSuggestions contacts,
            LabelOptions options) {
        stage = new StageSelect(pipelines);
        person = new PersonPicker(Captions.field(PERSON.key()), contacts);
        organization = new OrganizationPicker(Captions.field(ORGANIZATION.key()), contacts);
        value = new MoneyField(Captions.field(VALUE.key()), pipelines);
        owner = new OwnerSelect(Captions.field(OWNER.key()), colleagues);
        labels = new LabelSelect(Captions.field(LABELS.key()), options);
        owner.showFirst();
        owner.setRequiredIndicatorVisible(true);
        title.setRequiredIndicatorVisible(true);
        title.setManualValidation(true);
        title.setAutofocus(true);
        person.proposeOrganization(found -> {
            if (organization.isEmpty()) {
                organization.show(found.id(), found.name());
            }
        });
        setAutoResponsive(true);
        setColumnWidth("15rem");
        setAutoRows(true);
        setExpandFields(true);
        setExpandColumns(true);
        add(title, 2);
        add(stage, 2);
        add(person, organization, value, expectedClose, owner, visibility);
        add(labels, 2);
        fields().forEach(field ->
                field.addValueChangeListener(change -> touched |= change.isFromClient()));
    }

    void begin(StageId first) {
        stage.setValue(first);
    }

    /** Whether something was typed or chosen. */
    boolean isTouched() {
        return touched;
    }

    /** Empty where something is missing or wrong, which is then said. */
    Optional<OpenDeal.Command> command() {
        Title named = title();
        StageId where = stage.getValue();
        boolean complete =
                check(value, value.problem())
                        & check(
                                owner,
                                owner.owner() == null ? Texts.get("error.owner.required") : null)
                        & !expectedClose.isInvalid();
        if (named == null || where == null || !complete) {
            return Optional.empty();
        }
        return Optional.of(
                new OpenDeal.Command(
                        named, where, person.getValue(), organization.getValue(), details()));
    }

    private Edits details() {
        return Edits.of(VALUE, value.getValue())
                .and(OWNER, owner.owner())
                .and(EXPECTED_CLOSE, expectedClose.getValue())
                .and(LABELS, labels.labels())
                .and(VISIBILITY, visibility.getValue());
    }

    private @Nullable Title title() {
        try {
            Title made = new Title(title.getValue());
            title.setInvalid(false);
            return made;
        } catch (RuleViolation broken) {
            check(title, FieldErrors.message(broken));
            title.focus();
            return null;
        }
    }

    private static boolean check(HasValidationProperties field, @Nullable String problem) {
        field.setErrorMessage(problem);
        field.setInvalid(problem != null);
        return problem == null;
    }

    private Stream<HasValue<?, ?>> fields() {
        return Stream.of(
                title,
                stage,
                person,
                organization,
                value,
                owner,
                expectedClose,
                labels,
                visibility);
    }
}
