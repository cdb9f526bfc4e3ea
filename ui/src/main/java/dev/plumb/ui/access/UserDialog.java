package dev.plumb.ui.access;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import dev.plumb.application.access.ChangeUser;
import dev.plumb.application.access.TeamTag;
import dev.plumb.application.access.UserRow;
import dev.plumb.domain.access.Role;
import dev.plumb.domain.history.StaleData;
import dev.plumb.domain.shared.RuleViolation;
import dev.plumb.ui.shared.FormDialog;
import dev.plumb.ui.shared.Texts;
import java.util.List;
import java.util.Optional;

/** Edits a user; asks where a manager is to manage no more. */
final class UserDialog extends FormDialog {

    private final UserForm form;
    private final Paragraph meta = new Paragraph();
    private final Deeds deeds;
    private UserRow row;
    private boolean agreed;

    /** What the dialog asks of others. */
    interface Deeds {

        /** Tells of a user what cannot be edited. */
        String facts(UserRow row);

        /** Those that there are now. */
        List<TeamTag> teams();

        void change(ChangeUser.Command command);

        /** Tells that somebody was first; finds the user as it is now. */
        Optional<UserRow> overtaken(UserRow seen, StaleData overtaken);
    }

    UserDialog(UserRow row, Deeds deeds) {
        super(row.user().name(), Texts.get("shared.save"));
        this.row = row;
        this.deeds = deeds;
        form = new UserForm(deeds.teams());
        form.show(row.user());
        meta.addClassNames("plumb-meta", "plumb-user-facts");
        add(form, meta);
        describe();
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
        if (!agreed && !row.manages().isEmpty() && form.role() != Role.MANAGER) {
            ask();
            return false;
        }
        try {
            deeds.change(
                    new ChangeUser.Command(
                            row.user(), form.name(), form.email(), form.role(), form.team()));
            return true;
        } catch (RuleViolation broken) {
            agreed = false;
            return form.tell(broken);
        } catch (StaleData overtaken) {
            agreed = false;
            deeds.overtaken(row, overtaken).ifPresent(this::follow);
            return false;
        }
    }

    /** What was typed stays, and is saved next over what is there now. */
    private void follow(UserRow now) {
        form.follow(row.user(), now.user(), deeds.teams());
        row = now;
        describe();
    }

    private void describe() {
        setHeaderTitle(row.user().name());
        meta.setText(deeds.facts(row));
    }

    private void ask() {
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(Texts.get("access.dismiss", row.user().name()));
        question.setText(Texts.get("access.dismiss.text", String.join(", ", row.manages())));
        question.setConfirmText(Texts.get("shared.save"));
        question.setCancelText(Texts.get("shared.cancel"));
        question.setCancelable(true);
        question.addConfirmListener(_ -> {
            agreed = true;
            submit();
        });
        question.open();
    }
}
