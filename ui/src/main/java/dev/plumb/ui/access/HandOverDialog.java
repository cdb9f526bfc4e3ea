package dev.plumb.ui.access;

import dev.plumb.application.access.UserRow;
import dev.plumb.application.opportunities.HandOver;
import dev.plumb.ui.shared.FormDialog;
import dev.plumb.ui.shared.Texts;
import java.util.function.BiPredicate;

/** Asks who is to go on with what somebody works on. */
final class HandOverDialog extends FormDialog {

    private final UserRow row;
    private final WorkFields work;
    private final BiPredicate<HandOver.Command, String> handOver;

    /**
     * @param handOver takes what to do and the words for it; whether it was done
     */
    HandOverDialog(UserRow row, WorkFields work, BiPredicate<HandOver.Command, String> handOver) {
        super(
                Texts.get("access.hand-over.title", row.user().name()),
                Texts.get("access.hand-over.save"));
        this.row = row;
        this.work = work;
        this.handOver = handOver;
        setWidth("30rem");
        add(work);
    }

    @Override
    protected boolean isTouched() {
        return work.isTouched();
    }

    @Override
    protected boolean save() {
        return work.isComplete()
                && work.command(row.id())
                        .filter(command -> handOver.test(command, work.told()))
                        .isPresent();
    }
}
