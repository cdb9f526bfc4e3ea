package dev.plumb.ui.shared;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before what was typed is thrown away. */
final class LeaveQuestion extends ConfirmDialog {

    LeaveQuestion(Runnable leave) {
        setHeader(Texts.get("shared.leave"));
        setText(Texts.get("shared.leave.text"));
        setConfirmText(Texts.get("shared.leave.yes"));
        setCancelText(Texts.get("shared.leave.no"));
        setCancelable(true);
        addConfirmListener(_ -> leave.run());
    }
}
