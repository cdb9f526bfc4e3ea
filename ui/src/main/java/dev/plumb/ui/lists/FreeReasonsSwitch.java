package dev.plumb.ui.lists;

import com.vaadin.flow.component.checkbox.Checkbox;
import dev.plumb.ui.shared.Texts;

/** Says whether deals may be lost for reasons that are not on the list. */
final class FreeReasonsSwitch extends Checkbox {
    private final ListActs acts;

    FreeReasonsSwitch(ListActs acts) {
        super(Texts.get("lists.free-reasons"));
        this.acts = acts;
        addClassName("plumb-free-reasons");
        setHelperText(Texts.get("lists.free-reasons.help"));
        show();
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                acts.allowFreeReasons(change.getValue());
                show();
            }
        });
    }

    void show() {
        setValue(acts.areFreeReasonsAllowed());
    }
}
