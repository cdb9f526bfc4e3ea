package dev.plumb.ui.access;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.plumb.application.access.UserTag;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.Texts;
import dev.plumb.ui.shared.UserAvatar;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The managers or the members of a team: to add to, and to take from. The picker stays as it is
 * while the list changes, so that several can be added in a row.
 */
final class TeamPeople extends Section {

    private final String key;
    private final Consumer<UserTag> remove;
    private final Paragraph none;
    private final UnorderedList list = new UnorderedList();
    private final ComboBox<UserTag> picker = new ComboBox<>();
    private @Nullable List<UserTag> shown;
    private @Nullable List<UserTag> offered;

    /**
     * @param key of the title; {@code .none} says what it means that there is nobody, {@code .add}
     *     what the picker is for, {@code .nobody} why there is nobody to add
     */
    TeamPeople(String key, Consumer<UserTag> add, Consumer<UserTag> remove) {
        this.key = key;
        this.remove = remove;
        none = new Paragraph(Texts.get(key + ".none"));
        none.addClassName("plumb-quiet");
        list.addClassName("plumb-people");
        picker.setItemLabelGenerator(UserTag::name);
        picker.setPlaceholder(Texts.get(key + ".add"));
        picker.setAriaLabel(Texts.get(key + ".add"));
        picker.addValueChangeListener(event -> {
            UserTag chosen = event.getValue();
            if (event.isFromClient() && chosen != null) {
                picker.clear();
                add.accept(chosen);
            }
        });
        addClassName("plumb-section");
        add(new H3(Texts.get(key)), none, list, picker);
    }

    /**
     * @param others who may be added
     */
    void show(List<UserTag> people, List<UserTag> others) {
        if (!people.equals(shown)) {
            shown = people;
            none.setVisible(people.isEmpty());
            list.setVisible(!people.isEmpty());
            list.removeAll();
            people.forEach(person -> list.add(row(person)));
        }
        offer(others.stream().filter(user -> !people.contains(user)).toList());
    }

    private void offer(List<UserTag> users) {
        if (!users.equals(offered)) {
            offered = users;
            picker.setItems(users);
            picker.setEnabled(!users.isEmpty());
            picker.setHelperText(users.isEmpty() ? Texts.get(key + ".nobody") : "");
        }
    }

    private ListItem row(UserTag person) {
        Span name = new Span(person.name());
        name.addClassName("plumb-grow");
        Button button =
                new Button(
                        Icon.X.create(),
                        _ -> {
                            remove.accept(person);
                            picker.focus();
                        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        String caption = Texts.get("access.teams.remove-person", person.name());
        button.setAriaLabel(caption);
        button.setTooltipText(caption);
        ListItem row = new ListItem(new UserAvatar(person).small(), name, button);
        row.addClassName("plumb-row");
        return row;
    }
}
