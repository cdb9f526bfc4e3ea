package dev.plumb.ui.shared;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import dev.plumb.application.opportunities.LabelOptions;
import dev.plumb.application.opportunities.LabelTag;
import dev.plumb.domain.opportunities.LabelId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses any of the labels. */
public final class LabelSelect extends MultiSelectComboBox<LabelTag> {

    /**
     * @param label translated already
     */
    public LabelSelect(String label, LabelOptions options) {
        super(label);
        setI18n(
                new MultiSelectComboBoxI18n()
                        .setCleared(Texts.get("shared.choice.cleared"))
                        .setFocused(Texts.get("shared.choice.focused"))
                        .setSelected(Texts.get("shared.choice.selected"))
                        .setDeselected(Texts.get("shared.choice.deselected"))
                        .setTotal(Texts.get("shared.choice.total")));
        setItems(options.labels());
        setItemLabelGenerator(LabelTag::name);
        setRenderer(new ComponentRenderer<>(LabelDots::dot));
    }

    public void show(Collection<LabelTag> labels) {
        setValue(new LinkedHashSet<>(labels));
    }

    public Set<LabelId> labels() {
        return getValue().stream().map(LabelTag::id).collect(Collectors.toUnmodifiableSet());
    }
}
