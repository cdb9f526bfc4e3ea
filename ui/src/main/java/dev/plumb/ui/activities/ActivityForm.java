package dev.plumb.ui.activities;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import dev.plumb.application.activities.PlanActivity;
import dev.plumb.application.lists.ActivityTypeTag;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.activities.Activity;
import dev.plumb.domain.activities.Due;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.ui.shared.Fields;
import dev.plumb.ui.shared.OwnerSelect;
import dev.plumb.ui.shared.Texts;
import dev.plumb.ui.shared.Unsaved;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans an activity; what was typed goes only once it is planned. */
public final class ActivityForm extends Div {
    private final ActivityActs acts;
    private final Runnable onPlanned;
    private final Select<ActivityTypeTag> type = new Select<>();
    private final TextField subject = new TextField(Texts.get("activities.subject"));
    private final DatePicker date = Fields.datePicker(Texts.get("activities.date"));
    private final TimePicker time = Fields.timePicker(Texts.get("activities.time"));
    private @Nullable OwnerSelect owner;
    private @Nullable OpportunityId opportunity;

    /** Plans through {@code acts}, and says when that is done or given up. */
    public ActivityForm(ActivityActs acts, Runnable onPlanned, Runnable onGivenUp) {
        this.acts = acts;
        this.onPlanned = onPlanned;
        addClassName("plumb-activity-form");
        type.setLabel(Texts.get("activities.type"));
        type.setItemLabelGenerator(ActivityTypeTag::name);
        subject.setMaxLength(Activity.SUBJECT_LENGTH);
        date.setRequired(true);
        time.setClearButtonVisible(true);
        Button plan = new Button(Texts.get("activities.plan"), _ -> plan());
        Button cancel = new Button(Texts.get("shared.cancel"), _ -> onGivenUp.run());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Div buttons = new Div(plan, cancel);
        buttons.addClassNames("plumb-row", "plumb-wide");
        Shortcuts.addShortcutListener(this, this::plan, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this)
                .resetFocusOnActiveElement();
        Shortcuts.addShortcutListener(this, onGivenUp::run, Key.ESCAPE).listenOn(this);
        Unsaved.guard(this);
        add(type, subject, date, time, buttons);
    }

    /** Says which lead or deal the activity is about. */
    public void about(OpportunityId newOpportunity) {
        opportunity = newOpportunity;
    }

    /** Prepares the fields and goes to the first. */
    public void begin() {
        offerTypes();
        if (owner == null) {
            owner = new OwnerSelect(Texts.get("activities.owner"), acts.colleagues());
            owner.showFirst();
            addComponentAtIndex(getComponentCount() - 1, owner);
            date.setValue(acts.formats().today());
        }
        subject.focus();
    }

    /** Whether something was typed that is not planned yet. */
    public boolean isTouched() {
        return !subject.getValue().isBlank();
    }

    private void plan() {
        if (opportunity == null || owner == null || !isComplete(owner)) {
            return;
        }
        UserId who = owner.owner();
        ActivityTypeTag what = type.getValue();
        if (who != null
                && what != null
                && acts.plan(
                        new PlanActivity.Command(
                                opportunity,
                                what.id(),
                                subject.getValue(),
                                new Due(date.getValue(), time.getValue()),
                                who))) {
            subject.clear();
            subject.setInvalid(false);
            time.clear();
            onPlanned.run();
        }
    }

    /** As the company has them now; what is chosen stays, if it is still there. */
    private void offerTypes() {
        ActivityTypeTag chosen = type.getValue();
        List<ActivityTypeTag> types = acts.types();
        type.setItems(types);
        types.stream()
                .filter(each -> chosen != null && each.id().equals(chosen.id()))
                .findFirst()
                .or(() -> types.stream().findFirst())
                .ifPresent(type::setValue);
    }

    private boolean isComplete(OwnerSelect chosen) {
        boolean complete =
                isFilled(type, type.getValue() != null)
                        & isFilled(subject, !subject.getValue().isBlank())
                        & isFilled(date, date.getValue() != null)
                        & isFilled(chosen, chosen.owner() != null);
        return complete && !time.isInvalid();
    }

    private static boolean isFilled(HasValidationProperties field, boolean filled) {
        if (!filled) {
            field.setErrorMessage(Texts.get("error.required"));
        }
        field.setInvalid(!filled);
        return filled;
    }
}
