package dev.plumb.ui.shared;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import dev.plumb.application.lists.LabelTag;
import dev.plumb.application.lists.ListOptions;
import dev.plumb.domain.lists.LabelId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses any of the labels. */
public final class LabelSelect extends MultiSelectComboBox<LabelTag> {

    private final List<LabelTag> offered;

    /**
     * @param label translated already
     */
    public LabelSelect(String label, ListOptions options) {
        super(label);
        setI18n(
                new MultiSelectComboBoxI18n()
                        .setCleared(Texts.get("shared.choice.cleared"))
                        .setFocused(Texts.get("shared.choice.focused"))
                        .setSelected(Texts.get("shared.choice.selected"))
                        .setDeselected(Texts.get("shared.choice.deselected"))
                        .setTotal(Texts.get("shared.choice.total")));
        offered = options.labels();
        setItems(offered);
        setItemLabelGenerator(LabelTag::name);
        setRenderer(new ComponentRenderer<>(LabelDots::dot));
    }

    /** Shows those, which may not be offered any more. */
    public void show(Collection<LabelTag> labels) {
        Set<LabelTag> all = new LinkedHashSet<>(offered);
        all.addAll(labels);
        setItems(all);
        setValue(new LinkedHashSet<>(labels));
    }

    public Set<LabelId> labels() {
        return getValue().stream().map(LabelTag::id).collect(Collectors.toUnmodifiableSet());
    }
}
