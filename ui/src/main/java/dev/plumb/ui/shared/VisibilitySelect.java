package dev.plumb.ui.shared;

import com.vaadin.flow.component.select.Select;
import dev.plumb.domain.access.Visibility;

/** Chooses who sees an item. */
public final class VisibilitySelect extends Select<Visibility> {

    /**
     * @param label translated already
     */
    public VisibilitySelect(String label) {
        setLabel(label);
        setItems(Visibility.values());
        setItemLabelGenerator(Captions::of);
        setValue(Visibility.COMPANY);
    }
}
