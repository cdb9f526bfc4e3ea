package dev.plumb.ui.access;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import dev.plumb.application.access.TeamTag;
import dev.plumb.domain.access.Role;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.access.User;
import dev.plumb.domain.shared.EmailAddress;
import dev.plumb.domain.shared.RuleViolation;
import dev.plumb.ui.shared.Captions;
import dev.plumb.ui.shared.FieldErrors;
import dev.plumb.ui.shared.Fields;
import dev.plumb.ui.shared.StoredFields;
import dev.plumb.ui.shared.Texts;
import dev.plumb.ui.shared.UserNameField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Describes a user as an admin sees one; whatever is wrong is said at its field. */
final class UserForm extends Div {

    private final UserNameField name = new UserNameField(Texts.get("access.name"));
    private final EmailField email = new EmailField(Texts.get("access.email"));
    private final Select<Role> role = new Select<>();
    private final Select<TeamTag> team = new Select<>();
    private final transient StoredFields<User> fields = new StoredFields<>();
    private boolean touched;

    /**
     * @param offered the teams
     */
    UserForm(List<TeamTag> offered) {
        addClassName("plumb-opportunity-form");
        email.setRequiredIndicatorVisible(true);
        email.setManualValidation(true);
        email.setMaxLength(EmailAddress.MAX_LENGTH);
        role.setLabel(Texts.get("access.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(Captions::of);
        role.addValueChangeListener(
                change -> role.setHelperText(Texts.get("access.role." + change.getValue())));
        role.setValue(Role.REP);
        team.setLabel(Texts.get("access.team"));
        team.setItems(offered);
        team.setEmptySelectionAllowed(true);
        team.setEmptySelectionCaption(Texts.get("access.no-team"));
        team.setItemLabelGenerator(
                each -> each == null ? Texts.get("access.no-team") : each.name());
        name.setAutofocus(true);
        add(name, email, role, team);
        fields.with(name, User::name)
                .with(email, user -> user.email().value())
                .with(role, User::role)
                .with(team, user -> offered(user.team()));
        getChildren()
                .forEach(field ->
                        ((HasValue<?, ?>) field)
                                .addValueChangeListener(
                                        change -> touched |= change.isFromClient()));
    }

    void show(User user) {
        fields.show(user);
        touched = false;
    }

    /**
     * Shows what is there now wherever it still shows what was seen; in place of a chosen team that
     * is gone, too.
     *
     * @param offered the teams there are now
     */
    void follow(User seen, User now, List<TeamTag> offered) {
        TeamId chosen = team();
        team.setItems(offered);
        TeamTag still = offered(chosen);
        team.setValue(chosen == null || still != null ? still : offered(now.team()));
        fields.follow(seen, now);
    }

    boolean isTouched() {
        return touched;
    }

    /** Whether all can be used; if not, it is said where, and the first such field is focused. */
    boolean isRight() {
        boolean right = name.isRight();
        try {
            email.setInvalid(false);
            email();
        } catch (RuleViolation broken) {
            return tell(broken);
        }
        if (!right) {
            name.focus();
        }
        return right;
    }

    /**
     * Says what is wrong at its field, focuses the first such field, and returns false; what is
     * about none goes on.
     */
    boolean tell(RuleViolation broken) {
        HasValidation field =
                switch (broken.code()) {
                    case "user.last-admin" -> role;
                    case "user.email-taken" -> email;
                    case String code when code.startsWith("email.") -> email;
                    default -> throw broken;
                };
        field.setErrorMessage(FieldErrors.message(broken));
        field.setInvalid(true);
        Fields.focusFirstInvalid(this);
        return false;
    }

    String name() {
        return name.getValue();
    }

    EmailAddress email() {
        return new EmailAddress(email.getValue());
    }

    Role role() {
        return role.getValue();
    }

    @Nullable TeamId team() {
        TeamTag chosen = team.getValue();
        return chosen == null ? null : chosen.id();
    }

    private @Nullable TeamTag offered(@Nullable TeamId id) {
        return team.getListDataView()
                .getItems()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
