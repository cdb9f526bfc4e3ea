package dev.plumb.ui.access;

import com.vaadin.flow.component.html.Paragraph;
import dev.plumb.application.access.UserRow;
import dev.plumb.ui.shared.FormDialog;
import dev.plumb.ui.shared.Texts;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Says what deactivating somebody means, and offers to hand over at once. */
final class DeactivateDialog extends FormDialog {

    private final @Nullable WorkFields work;
    private final BooleanSupplier deactivate;

    /**
     * @param work null where there is nothing to hand over
     * @param deactivate whether it was done
     */
    DeactivateDialog(UserRow row, @Nullable WorkFields work, BooleanSupplier deactivate) {
        super(
                Texts.get("access.deactivate.title", row.user().name()),
                Texts.get("access.deactivate.save"));
        this.work = work;
        this.deactivate = deactivate;
        setWidth("30rem");
        add(new Paragraph(Texts.get("access.deactivate.text")));
        if (work != null) {
            add(new Paragraph(Texts.get("access.deactivate.work")), work);
        }
    }

    @Override
    protected boolean isTouched() {
        return work != null && work.isTouched();
    }

    @Override
    protected boolean save() {
        return (work == null || work.isRight()) && deactivate.getAsBoolean();
    }
}
