package dev.plumb.ui.access;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.plumb.application.access.UserFilter;
import dev.plumb.domain.access.UserState;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.Texts;
import java.util.function.Consumer;

/** Finds users by a text and by whether they can sign in. */
final class UsersFilterBar extends Div {

    private static final int PAUSE = 300;

    private final TextField text = new TextField();
    private final Select<UserState> state = new Select<>();
    private UserFilter filter = UserFilter.ALL;

    UsersFilterBar(Consumer<UserFilter> whenChosen) {
        addClassName("plumb-toolbar");
        text.setPlaceholder(Texts.get("access.find"));
        text.setAriaLabel(Texts.get("access.find"));
        text.setPrefixComponent(Icon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setMaxLength(UsersQuery.TEXT_LENGTH);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE);
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                whenChosen.accept(filter.withText(change.getValue()));
            }
        });
        state.setAriaLabel(Texts.get("access.state"));
        state.setItems(UserState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(Texts.get("access.states.here"));
        state.setItemLabelGenerator(each ->
                each == null
                        ? Texts.get("access.states.here")
                        : Texts.get("access.states." + UsersQuery.word(each)));
        state.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                whenChosen.accept(filter.withState(change.getValue()));
            }
        });
        add(text, state);
    }

    void show(UserFilter shown) {
        filter = shown;
        state.setValue(shown.state());
        if (!text.getValue().strip().equals(shown.text())) {
            text.setValue(shown.text());
        }
    }
}
