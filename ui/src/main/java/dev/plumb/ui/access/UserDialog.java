package dev.plumb.ui.access;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import dev.plumb.application.access.ChangeUser;
import dev.plumb.application.access.TeamTag;
import dev.plumb.application.access.UserRow;
import dev.plumb.domain.access.Role;
import dev.plumb.domain.shared.RuleViolation;
import dev.plumb.ui.shared.FormDialog;
import dev.plumb.ui.shared.Texts;
import java.util.List;
import java.util.function.Consumer;

/** Edits a user; asks where a manager is to manage no more. */
final class UserDialog extends FormDialog {

    private final UserRow row;
    private final UserForm form;
    private final Consumer<ChangeUser.Command> change;
    private boolean agreed;

    /**
     * @param facts what cannot be edited
     */
    UserDialog(
            UserRow row, List<TeamTag> teams, String facts, Consumer<ChangeUser.Command> change) {
        super(row.user().name(), Texts.get("access.save"));
        this.row = row;
        this.change = change;
        form = new UserForm(teams);
        form.show(row.user());
        Paragraph meta = new Paragraph(facts);
        meta.addClassNames("plumb-meta", "plumb-user-facts");
        add(form, meta);
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
            change.accept(
                    new ChangeUser.Command(
                            row.id(), form.name(), form.email(), form.role(), form.team()));
            return true;
        } catch (RuleViolation broken) {
            agreed = false;
            return form.tell(broken);
        }
    }

    private void ask() {
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(Texts.get("access.dismiss", row.user().name()));
        question.setText(Texts.get("access.dismiss.text", String.join(", ", row.manages())));
        question.setConfirmText(Texts.get("access.save"));
        question.setCancelText(Texts.get("shared.cancel"));
        question.setCancelable(true);
        question.addConfirmListener(_ -> {
            agreed = true;
            submit();
        });
        question.open();
    }
}
