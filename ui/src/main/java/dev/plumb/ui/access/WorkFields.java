package dev.plumb.ui.access;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import dev.plumb.application.access.UserTag;
import dev.plumb.application.opportunities.HandOver;
import dev.plumb.application.opportunities.OpenWork;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.opportunities.WorkKind;
import dev.plumb.ui.shared.Fields;
import dev.plumb.ui.shared.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What somebody still works on, and who is to go on with it. */
final class WorkFields extends Div {

    private final CheckboxGroup<WorkKind> kinds = new CheckboxGroup<>(Texts.get("access.work"));
    private final ComboBox<UserTag> to = new ComboBox<>(Texts.get("access.work.to"));

    /**
     * @param others who can go on with it
     */
    WorkFields(OpenWork.Counts counts, List<UserTag> others) {
        addClassName("plumb-work-fields");
        List<WorkKind> there =
                Arrays.stream(WorkKind.values()).filter(kind -> counts.of(kind) > 0).toList();
        kinds.setItems(there);
        kinds.setItemLabelGenerator(kind -> Texts.get("access.work." + kind, counts.of(kind)));
        kinds.select(there);
        to.setItems(others);
        to.setItemLabelGenerator(UserTag::name);
        to.setClearButtonVisible(true);
        to.setWidthFull();
        add(kinds, to);
    }

    /** Empty if nobody, or nothing, was chosen. */
    Optional<HandOver.Command> command(UserId from) {
        UserTag chosen = to.getValue();
        return chosen == null || kinds.isEmpty()
                ? Optional.empty()
                : Optional.of(new HandOver.Command(from, chosen.id(), kinds.getValue()));
    }

    /** The words for what is handed over, and to whom. */
    String told() {
        UserTag chosen = to.getValue();
        return Texts.get(
                "access.handed-over",
                kinds.getSelectedItems().stream()
                        .sorted()
                        .map(kinds.getItemLabelGenerator()::apply)
                        .collect(Collectors.joining(", ")),
                chosen == null ? "" : chosen.name());
    }

    /** Whether it is said who and what; if not, it is asked for, and focused. */
    boolean isComplete() {
        require(to, to.isEmpty());
        require(kinds, kinds.isEmpty());
        Fields.focusFirstInvalid(this);
        return !to.isEmpty() && !kinds.isEmpty();
    }

    /** Whether nobody was chosen, or it is said what, too; if not, it is asked for. */
    boolean isRight() {
        return to.isEmpty() || isComplete();
    }

    boolean isTouched() {
        return !to.isEmpty();
    }

    private static void require(HasValidation field, boolean missing) {
        field.setErrorMessage(Texts.get("error.required"));
        field.setInvalid(missing);
    }
}
