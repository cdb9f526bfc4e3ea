package dev.plumb.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent;

/** Asks before what was typed is thrown away. */
public final class Unsaved {

    private Unsaved() {}

    /** Lets the browser ask when the page is left or closed while that holds something typed. */
    public static void guard(Component component) {
        component.getElement().setAttribute("data-guarded", "");
    }

    /** What is guarded was saved, and stays in the page. */
    public static void saved(Component component) {
        component
                .getElement()
                .executeJs("this.dispatchEvent(new Event('plumb-saved', {bubbles: true}))");
    }

    /**
     * Asks before the view is left.
     *
     * @param stay runs if it is not
     */
    public static void ask(BeforeLeaveEvent event, Runnable stay) {
        ask(event.postpone()::proceed, stay);
    }

    static void ask(Runnable leave) {
        ask(leave, () -> {});
    }

    private static void ask(Runnable leave, Runnable stay) {
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(Texts.get("shared.leave"));
        question.setText(Texts.get("shared.leave.text"));
        question.setConfirmText(Texts.get("shared.leave.yes"));
        question.setCancelText(Texts.get("shared.leave.no"));
        question.setCancelable(true);
        question.addConfirmListener(_ -> leave.run());
        question.addCancelListener(_ -> stay.run());
        question.open();
    }
}
