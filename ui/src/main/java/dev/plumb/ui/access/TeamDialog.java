package dev.plumb.ui.access;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import dev.plumb.application.access.TeamNode;
import dev.plumb.domain.access.Team;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.shared.RuleViolation;
import dev.plumb.ui.shared.FieldErrors;
import dev.plumb.ui.shared.FormDialog;
import dev.plumb.ui.shared.LineField;
import dev.plumb.ui.shared.Texts;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Asks what a team is called, and which team it is a part of. */
final class TeamDialog extends FormDialog {

    private final LineField name = new LineField("name", Team.NAME_LENGTH);
    private final ComboBox<TeamNode> parent = new ComboBox<>(Texts.get("access.teams.parent"));
    private final Predicate<TeamDialog> save;
    private @Nullable Team seen;

    /** Asks for a new one. */
    TeamDialog(TeamChoices teams, Predicate<TeamDialog> save) {
        this(Texts.get("access.teams.new"), save);
        offer(teams, null);
    }

    /** Asks what is to be another. */
    TeamDialog(Team team, TeamChoices teams, Predicate<TeamDialog> save) {
        this(Texts.get("access.teams.edit"), save);
        show(team, teams);
    }

    private TeamDialog(String title, Predicate<TeamDialog> save) {
        super(title, Texts.get("shared.save"));
        this.save = save;
        name.setLabel(Texts.get("access.teams.name"));
        name.setAutofocus(true);
        parent.setPlaceholder(Texts.get("access.teams.top"));
        parent.setClearButtonVisible(true);
        parent.setManualValidation(true);
        parent.setHelperText(Texts.get("access.teams.parent.help"));
        Div form = new Div(name, parent);
        form.addClassName("plumb-stacked-form");
        add(form);
    }

    /** Shows how the team is by now, but for what was typed. */
    void show(Team now, TeamChoices teams) {
        if (name.getValue().equals(nameSeen())) {
            name.setValue(now.name());
        }
        TeamId chosen = Objects.equals(parent(), parentSeen()) ? now.parent() : parent();
        offer(teams, now.id());
        teams.find(chosen)
                .or(() -> chosen == null ? Optional.empty() : teams.find(now.parent()))
                .ifPresent(parent::setValue);
        seen = now;
    }

    /** As it was when it was begun to be changed. */
    Team seen() {
        return Objects.requireNonNull(seen);
    }

    String name() {
        return name.getValue();
    }

    @Nullable TeamId parent() {
        TeamNode chosen = parent.getValue();
        return chosen == null ? null : chosen.id();
    }

    /** Says at its field what is wrong; false if it is something else. */
    boolean tell(RuleViolation broken) {
        if (broken.code().equals("team.cycle")) {
            parent.setErrorMessage(FieldErrors.message(broken));
            parent.setInvalid(true);
            parent.focus();
            return true;
        }
        return name.tell(broken);
    }

    @Override
    protected boolean isTouched() {
        return !name.getValue().equals(nameSeen()) || !Objects.equals(parent(), parentSeen());
    }

    @Override
    protected boolean save() {
        parent.setInvalid(false);
        return name.isRight() && save.test(this);
    }

    private void offer(TeamChoices teams, @Nullable TeamId team) {
        parent.setItemLabelGenerator(teams::path);
        parent.setItems(teams.placesFor(team));
    }

    private String nameSeen() {
        return seen == null ? "" : seen.name();
    }

    private @Nullable TeamId parentSeen() {
        return seen == null ? null : seen.parent();
    }
}
