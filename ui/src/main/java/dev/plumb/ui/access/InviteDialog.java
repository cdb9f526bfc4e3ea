package dev.plumb.ui.access;

import dev.plumb.application.access.InviteUser;
import dev.plumb.application.access.TeamTag;
import dev.plumb.domain.shared.RuleViolation;
import dev.plumb.ui.shared.FormDialog;
import dev.plumb.ui.shared.Preferences;
import dev.plumb.ui.shared.Texts;
import java.util.List;
import java.util.function.Consumer;

/** Asks whom to invite. */
final class InviteDialog extends FormDialog {

    private final UserForm form;
    private final Consumer<InviteUser.Command> invite;

    InviteDialog(List<TeamTag> teams, Consumer<InviteUser.Command> invite) {
        super(Texts.get("access.invite.title"), Texts.get("access.invite.save"));
        this.invite = invite;
        form = new UserForm(teams);
        add(form);
    }

    @Override
    protected boolean isTouched() {
        return form.isTouched();
    }

    @Override
    protected boolean save() {
        if (!form.isRight()) {
            return false;
        }
        Preferences mine = Preferences.current();
        try {
            invite.accept(
                    new InviteUser.Command(
                            form.name(),
                            form.email(),
                            form.role(),
                            form.team(),
                            mine.language(),
                            mine.zone()));
            return true;
        } catch (RuleViolation broken) {
            return form.tell(broken);
        }
    }
}
