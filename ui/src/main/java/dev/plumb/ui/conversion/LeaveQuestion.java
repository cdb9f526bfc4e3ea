package dev.plumb.ui.conversion;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import dev.plumb.ui.shared.Texts;

/** Asks before what was typed is thrown away. */
final class LeaveQuestion extends ConfirmDialog {

    LeaveQuestion(Runnable leave) {
        setHeader(Texts.get("conversion.leave"));
        setText(Texts.get("conversion.leave.text"));
        setConfirmText(Texts.get("conversion.leave.yes"));
        setCancelText(Texts.get("conversion.leave.no"));
        setCancelable(true);
        addConfirmListener(_ -> leave.run());
    }
}
