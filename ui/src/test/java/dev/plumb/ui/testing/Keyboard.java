package dev.plumb.ui.testing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.internal.UIInternals;

/** Where the focus was sent since the last answer to the browser. */
public final class Keyboard {

    private Keyboard() {}

    /**
     * @param component looked up before the act, as looking for anything is a new answer
     */
    public static boolean goesTo(Component component) {
        UIInternals page = UI.getCurrent().getInternals();
        page.getStateTree().runExecutionsBeforeClientResponse();
        return page.dumpPendingJavaScriptInvocations().stream()
                .filter(call -> call.getInvocation().getExpression().contains("focus"))
                .map(PendingJavaScriptInvocation::getOwner)
                .reduce((_, last) -> last)
                .filter(component.getElement().getNode()::equals)
                .isPresent();
    }
}
