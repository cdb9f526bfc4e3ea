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

/** The managers or the members of a team: to add to, and to take from. */
final class TeamPeople extends Section {

    /**
     * @param key of the title; {@code .none} says what it means that there is nobody, {@code .add}
     *     what the picker is for
     * @param others who may be added
     */
    TeamPeople(
            String key,
            List<UserTag> people,
            List<UserTag> others,
            Consumer<UserTag> add,
            Consumer<UserTag> remove) {
        addClassName("plumb-section");
        H3 title = new H3(Texts.get(key));
        add(title);
        if (people.isEmpty()) {
            Paragraph none = new Paragraph(Texts.get(key + ".none"));
            none.addClassName("plumb-quiet");
            add(none);
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("plumb-people");
            people.forEach(person -> list.add(row(person, remove)));
            add(list);
        }
        add(picker(key, others.stream().filter(user -> !people.contains(user)).toList(), add));
    }

    private static ListItem row(UserTag person, Consumer<UserTag> remove) {
        Span name = new Span(person.name());
        name.addClassName("plumb-grow");
        Button button = new Button(Icon.X.create(), _ -> remove.accept(person));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        String caption = Texts.get("access.teams.remove-person", person.name());
        button.setAriaLabel(caption);
        button.setTooltipText(caption);
        ListItem row = new ListItem(new UserAvatar(person).small(), name, button);
        row.addClassName("plumb-row");
        return row;
    }

    private static ComboBox<UserTag> picker(
            String key, List<UserTag> others, Consumer<UserTag> add) {
        ComboBox<UserTag> picker = new ComboBox<>();
        picker.setItems(others);
        picker.setItemLabelGenerator(UserTag::name);
        picker.setPlaceholder(Texts.get(key + ".add"));
        picker.setAriaLabel(Texts.get(key + ".add"));
        picker.setEnabled(!others.isEmpty());
        picker.addValueChangeListener(event -> {
            UserTag chosen = event.getValue();
            if (event.isFromClient() && chosen != null) {
                add.accept(chosen);
            }
        });
        return picker;
    }
}
