package dev.plumb.ui.leads;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.plumb.application.lists.ChannelTag;
import dev.plumb.application.lists.LabelTag;
import dev.plumb.application.opportunities.LeadFilter;
import dev.plumb.application.opportunities.OwnerFilter;
import dev.plumb.domain.history.ItemKind;
import dev.plumb.domain.history.ItemRef;
import dev.plumb.domain.opportunities.OpportunityFields;
import dev.plumb.ui.shared.Captions;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.Texts;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The filters of the inbox: a text, a chip for each that is in force, and a button for more. */
final class InboxFilterBar extends Div {
    private static final Set<ItemKind> CHOSEN =
            EnumSet.of(ItemKind.USER, ItemKind.TEAM, ItemKind.LIST);
    private static final int PAUSE = 300;

    private final InboxChoices choices;
    private final Consumer<LeadFilter> whenChosen;
    private final TextField text = new TextField();
    private final Div chips = new Div();
    private final Button add = new Button(Texts.get("leads.filter.add"), Icon.PLUS.create());
    private final Popover popover = new Popover();
    private final InboxFilterForm form;
    private LeadFilter filter = LeadFilter.ALL;

    /**
     * @param whenTyped is told of a text, {@code whenChosen} of any other filter
     */
    InboxFilterBar(
            InboxChoices choices, Consumer<LeadFilter> whenTyped, Consumer<LeadFilter> whenChosen) {
        this.choices = choices;
        this.whenChosen = whenChosen;
        form = new InboxFilterForm(choices, whenChosen);
        addClassName("plumb-toolbar");
        text.setPlaceholder(Texts.get("leads.filter.text"));
        text.setAriaLabel(Texts.get("leads.filter.text"));
        text.setPrefixComponent(Icon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setMaxLength(InboxQuery.TEXT_LENGTH);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE);
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                whenTyped.accept(filter.withText(change.getValue()));
            }
        });
        chips.addClassName("plumb-chips");
        add.addClassName("plumb-chip-add");
        popover.setTarget(add);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setAriaLabel(Texts.get("leads.filter.add"));
        popover.add(form);
        popover.addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                form.open();
            }
        });
        add(text, chips, add, popover);
    }

    void show(LeadFilter shown) {
        filter = shown;
        form.show(shown);
        if (!text.getValue().strip().equals(shown.text())) {
            text.setValue(shown.text());
        }
        chips.removeAll();
        if (!shown.owner().equals(OwnerFilter.ANYBODY)) {
            chip(
                    Captions.field(OpportunityFields.OWNER.key()),
                    OwnerOption.of(shown.owner(), choices).caption(),
                    shown.withOwner(OwnerFilter.ANYBODY));
        }
        if (!shown.labels().isEmpty()) {
            chip(
                    Captions.field(OpportunityFields.LABELS.key()),
                    labels(shown),
                    shown.withLabels(Set.of()));
        }
        if (!shown.channels().isEmpty()) {
            chip(
                    Captions.field(OpportunityFields.CHANNEL.key()),
                    choices.namedChannels(shown).stream()
                            .map(ChannelTag::name)
                            .collect(Collectors.joining(", ")),
                    shown.withChannels(Set.of()));
        }
        if (shown.archived()) {
            chip(Texts.get("leads.filter.archived"), "", shown.withArchived(false));
        }
        chips.setVisible(chips.getComponentCount() > 0);
    }

    /** Offers what there is to choose now, if that is among what changed. */
    void follow(Set<ItemRef> items) {
        if (items.stream().anyMatch(item -> CHOSEN.contains(item.kind()))) {
            choices.forget();
            form.choicesChanged();
            show(filter);
        }
    }

    private String labels(LeadFilter shown) {
        return choices.named(shown).stream().map(LabelTag::name).collect(Collectors.joining(", "));
    }

    private void chip(String name, String value, LeadFilter without) {
        chips.add(
                new FilterChip(
                        name,
                        value,
                        popover::open,
                        () -> {
                            whenChosen.accept(without);
                            add.focus();
                        }));
    }
}
