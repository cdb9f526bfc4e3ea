package dev.plumb.ui.conversion;

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
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumb.application.opportunities.ConvertLeadToDeal;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.application.opportunities.OrganizationCard;
import dev.plumb.application.opportunities.PersonCard;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.Placement;
import dev.plumb.domain.opportunities.Title;
import dev.plumb.domain.pipelines.StageId;
import dev.plumb.domain.shared.Edits;
import dev.plumb.domain.shared.RuleViolation;
import dev.plumb.domain.shared.Version;
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
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of the deal that a lead becomes; whatever is wrong is said at its field. */
final class ConvertToDealForm extends Div {

    private final OpportunityId id;
    private Version version;
    private final TextField title = new TextField(Captions.field(TITLE.key()));
    private final MoneyField value;
    private final StageSelect stage;
    private final PersonPicker person;
    private final OrganizationPicker organization;
    private final OwnerSelect owner;
    private final DatePicker expectedClose =
            Fields.datePicker(Captions.field(EXPECTED_CLOSE.key()));
    private final LabelSelect labels;
    private final VisibilitySelect visibility =
            new VisibilitySelect(Captions.field(VISIBILITY.key()));
    private final Set<HasValue<?, ?>> touched = new HashSet<>();

    ConvertToDealForm(OpportunityDetails lead, ConversionChoices choices) {
        id = lead.id();
        version = lead.version();
        value = new MoneyField(Captions.field(VALUE.key()), choices.pipelines());
        stage = new StageSelect(choices.pipelines());
        person = new PersonPicker(Captions.field(PERSON.key()), choices.contacts());
        organization =
                new OrganizationPicker(Captions.field(ORGANIZATION.key()), choices.contacts());
        owner = new OwnerSelect(Captions.field(OWNER.key()), choices.colleagues());
        labels = new LabelSelect(Captions.field(LABELS.key()), choices.labels());
        addClassName("plumb-conversion-form");
        title.setMaxLength(Title.MAX_LENGTH);
        title.setRequiredIndicatorVisible(true);
        title.setManualValidation(true);
        title.setAutofocus(true);
        owner.setRequiredIndicatorVisible(true);
        owner.setManualValidation(true);
        title.addClassName("plumb-wide");
        value.addClassName("plumb-wide");
        stage.addClassName("plumb-wide");
        add(title, value, stage, person, organization, owner, expectedClose, labels, visibility);
        show(lead);
        watch(title, value, stage, person, organization, owner, expectedClose, labels, visibility);
    }

    /** Fills every field that was not touched. */
    void show(OpportunityDetails lead) {
        version = lead.version();
        fill(title, () -> title.setValue(lead.title()));
        fill(value, () -> value.setValue(lead.value()));
        fill(stage, () -> offer(lead.placement()));
        fill(person, () -> show(lead.person()));
        fill(organization, () -> show(lead.organization()));
        fill(owner, () -> owner.show(lead.owner()));
        fill(expectedClose, () -> expectedClose.setValue(lead.expectedClose()));
        fill(labels, () -> labels.show(lead.labels()));
        fill(visibility, () -> visibility.setValue(lead.visibility()));
    }

    boolean isTouched() {
        return !touched.isEmpty();
    }

    String named() {
        return title.getValue().strip();
    }

    /** Empty where something is missing or wrong, which is then said. */
    Optional<ConvertLeadToDeal.Command> command() {
        StageId where = stage.getValue();
        Title named = title();
        boolean complete =
                check(value, value.problem())
                        & check(stage, where == null ? Texts.get("error.stage.required") : null)
                        & check(
                                owner,
                                owner.owner() == null ? Texts.get("error.owner.required") : null)
                        & !expectedClose.isInvalid();
        if (named == null || where == null || !complete) {
            return Optional.empty();
        }
        Edits edits =
                Edits.of(TITLE, named)
                        .and(VALUE, value.getValue())
                        .and(OWNER, owner.owner())
                        .and(EXPECTED_CLOSE, expectedClose.getValue())
                        .and(LABELS, labels.labels())
                        .and(VISIBILITY, visibility.getValue());
        return Optional.of(
                new ConvertLeadToDeal.Command(
                        id, version, where, person.getValue(), organization.getValue(), edits));
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

    /** The stage that it had as a deal, if it was one; else the first. */
    private void offer(@Nullable Placement before) {
        if (before != null) {
            stage.setValue(before.stage());
            stage.setHelperText(Texts.get("conversion.stage.before"));
        }
    }

    private void show(@Nullable PersonCard card) {
        if (card == null) {
            person.clear();
        } else {
            person.show(card.id(), card.name());
        }
    }

    private void show(@Nullable OrganizationCard card) {
        if (card == null) {
            organization.clear();
        } else {
            organization.show(card.id(), card.name());
        }
    }

    private void fill(HasValue<?, ?> field, Runnable fill) {
        if (!touched.contains(field)) {
            fill.run();
        }
    }

    private void watch(HasValue<?, ?>... fields) {
        for (HasValue<?, ?> field : fields) {
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    touched.add(field);
                }
            });
        }
    }

    private static boolean check(HasValidationProperties field, @Nullable String problem) {
        field.setErrorMessage(problem);
        field.setInvalid(problem != null);
        return problem == null;
    }
}
