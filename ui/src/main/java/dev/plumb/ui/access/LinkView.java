package dev.plumb.ui.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import dev.plumb.application.access.LinkOwner;
import dev.plumb.application.access.SecretToken;
import dev.plumb.domain.access.User;
import dev.plumb.domain.shared.RuleViolation;
import dev.plumb.ui.security.Entrance;
import dev.plumb.ui.shared.Texts;

/** Where a one-time link leads; one that is dead, for whatever reason, says what to do. */
abstract class LinkView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String TOKEN = "token";

    private final transient LinkOwner owner;
    private final boolean invitation;
    private final String key;

    /**
     * @param key of the title
     */
    LinkView(LinkOwner owner, boolean invitation, String key) {
        this.owner = owner;
        this.invitation = invitation;
        this.key = key;
        setHeightFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Entrance.speak(event);
        show(
                new SecretToken(event.getRouteParameters().get(TOKEN).orElse("")),
                event.getLocation().getPath());
    }

    @Override
    public String getPageTitle() {
        return Texts.get("shared.page-title", Texts.get(key));
    }

    /**
     * @param whenDead runs if the link died meanwhile
     */
    protected abstract Component form(User user, SecretToken token, Runnable whenDead);

    private void show(SecretToken token, String address) {
        removeAll();
        try {
            User user = owner.of(token, invitation);
            add(
                    new Entrance(
                            Texts.get(key),
                            address,
                            Entrance.quiet(Texts.get(key + ".text", user.email().value())),
                            form(user, token, () -> show(token, address))));
        } catch (RuleViolation dead) {
            add(Entrance.dead("access.link-dead", address));
        }
    }
}
