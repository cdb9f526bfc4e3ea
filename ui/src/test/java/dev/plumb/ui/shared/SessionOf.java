package dev.plumb.ui.shared;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.server.VaadinSession;

/** Runs something in a browser tab of a user, without an application behind it. */
final class SessionOf {

    private SessionOf() {}

    static void user(Preferences preferences, Runnable work) {
        MockVaadin.setup(new Routes());
        try {
            preferences.keepFor(VaadinSession.getCurrent());
            work.run();
        } finally {
            MockVaadin.tearDown();
        }
    }

    static void somebody(Runnable work) {
        user(Preferences.NONE, work);
    }
}
