package dev.plumb.ui.shell;

import com.vaadin.flow.server.VaadinRequest;
import dev.plumb.application.access.Colleagues;
import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.access.NotSignedIn;
import dev.plumb.application.shared.DatabaseOutOfReach;
import dev.plumb.ui.security.VisitorLanguage;
import dev.plumb.ui.shared.Preferences;
import org.springframework.stereotype.Component;

/** How whoever sends a request wants to see things. */
@Component
class CurrentPreferences {

    private final CurrentActor currentActor;
    private final Colleagues colleagues;

    CurrentPreferences(CurrentActor currentActor, Colleagues colleagues) {
        this.currentActor = currentActor;
        this.colleagues = colleagues;
    }

    /** A visitor's where the user's own cannot be read; the view that follows says why. */
    Preferences read(VaadinRequest request) {
        if (currentActor.id().isEmpty()) {
            return ofVisitor(request);
        }
        try {
            Colleagues.Me me = colleagues.me();
            return Preferences.of(me.user(), me.conventions());
        } catch (NotSignedIn | DatabaseOutOfReach toldByTheView) {
            return ofVisitor(request);
        }
    }

    private static Preferences ofVisitor(VaadinRequest request) {
        return Preferences.ofVisitor(VisitorLanguage.of(request));
    }
}
