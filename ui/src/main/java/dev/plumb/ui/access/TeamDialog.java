package dev.plumb.ui.access;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumb.application.access.TeamNode;
import dev.plumb.domain.access.Team;
import dev.plumb.domain.access.TeamId;
import dev.plumb.ui.shared.FormDialog;
import dev.plumb.ui.shared.Texts;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Asks what a team is called, and which team it is a part of. */
final class TeamDialog extends FormDialog {

    private final TextField name = new TextField(Texts.get("access.teams.name"));
    private final ComboBox<TeamNode> parent = new ComboBox<>(Texts.get("access.teams.parent"));
    private final String nameBefore;
    private final @Nullable TeamId parentBefore;
    private final BiPredicate<String, @Nullable TeamId> save;

    /**
     * @param team null for a new one
     * @param save takes the name and the parent; whether it was done
     */
    TeamDialog(
            @Nullable TeamNode team,
            TeamChoices teams,
            BiPredicate<String, @Nullable TeamId> save) {
        super(
                Texts.get(team == null ? "access.teams.new" : "access.teams.edit"),
                Texts.get("shared.save"));
        this.save = save;
        nameBefore = team == null ? "" : team.name();
        parentBefore = team == null ? null : team.parent();
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(Team.NAME_LENGTH);
        name.setValue(nameBefore);
        name.setAutofocus(true);
        parent.setItems(teams.placesFor(team == null ? null : team.id()));
        parent.setItemLabelGenerator(teams::path);
        parent.setPlaceholder(Texts.get("access.teams.top"));
        parent.setClearButtonVisible(true);
        parent.setHelperText(Texts.get("access.teams.parent.help"));
        teams.find(parentBefore).ifPresent(parent::setValue);
        Div form = new Div(name, parent);
        form.addClassName("plumb-stacked-form");
        add(form);
    }

    @Override
    protected boolean isTouched() {
        return !name.getValue().equals(nameBefore) || !Objects.equals(parent(), parentBefore);
    }

    @Override
    protected boolean save() {
        boolean named = !name.getValue().isBlank();
        name.setErrorMessage(Texts.get("error.required"));
        name.setInvalid(!named);
        if (!named) {
            name.focus();
        }
        return named && save.test(name.getValue(), parent());
    }

    private @Nullable TeamId parent() {
        TeamNode chosen = parent.getValue();
        return chosen == null ? null : chosen.id();
    }
}
