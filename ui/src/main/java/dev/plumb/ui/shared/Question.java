package dev.plumb.ui.shared;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something that cannot be taken back by one button. */
public final class Question {

    private Question() {}

    /**
     * @param title and {@code text}, {@code yes}: translated already
     */
    public static void ask(String title, String text, String yes, Runnable act) {
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(title);
        question.setText(text);
        Button confirm = new Button(yes);
        confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        question.setConfirmButton(confirm);
        question.setCancelText(Texts.get("shared.cancel"));
        question.setCancelable(true);
        question.addConfirmListener(_ -> act.run());
        question.open();
    }
}
