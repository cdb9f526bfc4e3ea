package dev.plumb.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import dev.plumb.ui.shared.EmptyState;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.Texts;
import dev.plumb.ui.shared.ViewHeader;

/** Something that cannot be shown, and what to do about it. */
abstract class ProblemView extends Div implements HasDynamicTitle {

    private final String title;
    private final EmptyState state;

    /**
     * @param key of the title; its text is under {@code <key>.text}
     */
    ProblemView(Icon icon, String key, Component... actions) {
        title = Texts.get(key);
        addClassName("plumb-view");
        state = new EmptyState(icon, new H1(title), Texts.get(key + ".text"), actions);
        state.addClassName("plumb-failure");
        add(new ViewHeader(""), state);
    }

    void addDetail(Component detail) {
        state.add(detail);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
