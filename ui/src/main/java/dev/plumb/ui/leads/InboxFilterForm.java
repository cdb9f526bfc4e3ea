package dev.plumb.ui.leads;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import dev.plumb.application.lists.ChannelTag;
import dev.plumb.application.lists.LabelTag;
import dev.plumb.application.opportunities.LeadFilter;
import dev.plumb.application.opportunities.OwnerFilter;
import dev.plumb.domain.opportunities.OpportunityFields;
import dev.plumb.ui.shared.Captions;
import dev.plumb.ui.shared.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Chooses whose leads, with which labels, through which channels, and whether the archived ones;
 * what is chosen holds at once.
 */
final class InboxFilterForm extends Div {
    private final InboxChoices choices;
    private final Consumer<LeadFilter> whenChosen;
    private final ComboBox<OwnerOption> owner =
            new ComboBox<>(Captions.field(OpportunityFields.OWNER.key()));
    private final CheckboxGroup<LabelTag> labels =
            new CheckboxGroup<>(Captions.field(OpportunityFields.LABELS.key()));
    private final MultiSelectComboBox<ChannelTag> channels =
            new MultiSelectComboBox<>(Captions.field(OpportunityFields.CHANNEL.key()));
    private final Checkbox archived = new Checkbox(Texts.get("leads.filter.archived-only"));
    private LeadFilter filter = LeadFilter.ALL;
    private boolean filled;

    InboxFilterForm(InboxChoices choices, Consumer<LeadFilter> whenChosen) {
        this.choices = choices;
        this.whenChosen = whenChosen;
        addClassName("plumb-filter-form");
        owner.setItemLabelGenerator(OwnerOption::caption);
        labels.setItemLabelGenerator(LabelTag::name);
        owner.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(
                        filter.withOwner(
                                change.getValue() == null
                                        ? OwnerFilter.ANYBODY
                                        : change.getValue().filter()));
            }
        });
        labels.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(
                        filter.withLabels(
                                change.getValue().stream()
                                        .map(LabelTag::id)
                                        .collect(Collectors.toSet())));
            }
        });
        channels.setItemLabelGenerator(ChannelTag::name);
        channels.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(
                        filter.withChannels(
                                change.getValue().stream()
                                        .map(ChannelTag::id)
                                        .collect(Collectors.toSet())));
            }
        });
        archived.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(filter.withArchived(change.getValue()));
            }
        });
        add(owner, labels, channels, archived);
    }

    void show(LeadFilter shown) {
        filter = shown;
        if (filled) {
            fill();
        }
    }

    /** Reads what there is to choose; not before it is needed. */
    void open() {
        if (!filled) {
            List<OwnerOption> owners = OwnerOption.all(choices);
            owner.setItems(owners);
            labels.setItems(choices.labels());
            channels.setItems(choices.channels());
            filled = true;
        }
        fill();
        owner.focus();
    }

    void choicesChanged() {
        filled = false;
    }

    private void fill() {
        owner.setValue(OwnerOption.of(filter.owner(), choices));
        labels.setValue(new HashSet<>(choices.named(filter)));
        channels.setValue(new HashSet<>(choices.namedChannels(filter)));
        archived.setValue(filter.archived());
    }

    private void choose(LeadFilter chosen) {
        whenChosen.accept(chosen);
    }
}
