package dev.plumb.ui.shared;

import com.vaadin.flow.component.combobox.ComboBox;
import dev.plumb.application.lists.ChannelTag;
import dev.plumb.application.lists.ListOptions;
import dev.plumb.domain.lists.ChannelId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses the channel through which something came, or none. */
public final class ChannelSelect extends ComboBox<ChannelTag> {

    private final List<ChannelTag> offered;

    /**
     * @param label translated already
     */
    public ChannelSelect(String label, ListOptions options) {
        super(label);
        offered = options.channels();
        setItems(offered);
        setItemLabelGenerator(ChannelTag::name);
        setClearButtonVisible(true);
    }

    /** Shows one that may not be offered any more. */
    public void show(@Nullable ChannelTag channel) {
        Set<ChannelTag> all = new LinkedHashSet<>(offered);
        if (channel != null) {
            all.add(channel);
        }
        setItems(all);
        setValue(channel);
    }

    /** Null for none. */
    public @Nullable ChannelId channel() {
        ChannelTag chosen = getValue();
        return chosen == null ? null : chosen.id();
    }
}
