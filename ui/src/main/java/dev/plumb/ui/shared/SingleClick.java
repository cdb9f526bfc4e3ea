package dev.plumb.ui.shared;

import com.vaadin.flow.component.button.Button;

/** Lets a button act once at a time: further clicks count only after the answer. */
public final class SingleClick {

    private SingleClick() {}

    /** The button acts again also if that fails. */
    public static void on(Button button, Runnable act) {
        button.setDisableOnClick(true);
        button.addClickListener(_ -> {
            try {
                act.run();
            } finally {
                button.setEnabled(true);
            }
        });
    }
}
