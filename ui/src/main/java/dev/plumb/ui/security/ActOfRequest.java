package dev.plumb.ui.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import dev.plumb.application.access.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes each request of a browser one act: whoever acts in it is read once. */
@Component
class ActOfRequest implements VaadinServiceInitListener, VaadinRequestInterceptor {

    private static final long serialVersionUID = 1;

    private final transient CurrentActor currentActor;

    ActOfRequest(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addVaadinRequestInterceptor(this);
    }

    @Override
    public void requestStart(VaadinRequest request, VaadinResponse response) {
        currentActor.beginAct();
    }

    @Override
    public void handleException(
            VaadinRequest request,
            VaadinResponse response,
            @Nullable VaadinSession session,
            Exception failure) {
        // told by the session's error handler
    }

    @Override
    public void requestEnd(
            VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session) {
        currentActor.endAct();
    }
}
