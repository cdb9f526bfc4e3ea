package dev.plumb.ui.security;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Hears, at most once a minute, that somebody uses the page. */
@org.springframework.stereotype.Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Tag("plumb-activity")
@JsModule("context://js/plumb-activity.js")
public final class UserActivity extends Component {

    UserActivity(BrowserSessions sessions) {
        getElement()
                .addEventListener(
                        "active",
                        _ -> {
                            if (VaadinSession.getCurrent().getSession()
                                    instanceof WrappedHttpSession wrapped) {
                                sessions.seen(wrapped.getHttpSession());
                            }
                        });
    }
}
