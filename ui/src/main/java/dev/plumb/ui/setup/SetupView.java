package dev.plumb.ui.setup;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.plumb.application.setup.CompanySetup;
import dev.plumb.application.setup.SetupLink;
import dev.plumb.ui.security.Entrance;
import dev.plumb.ui.shared.Texts;

/** Where the setup link leads, until there is an admin. */
@Route(value = SetupView.ADDRESS + "/:" + SetupView.TOKEN + "?", autoLayout = false)
@AnonymousAllowed
class SetupView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ADDRESS = "setup";
    static final String TOKEN = "token";

    private final transient SetupLink link;
    private final transient CompanySetup setup;
    private String title = "";

    SetupView(SetupLink link, CompanySetup setup) {
        this.link = link;
        this.setup = setup;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Entrance.speak(event);
        show(event.getRouteParameters().get(TOKEN).orElse(""), event.getLocation().getPath());
    }

    @Override
    public String getPageTitle() {
        return Texts.get("shared.page-title", title);
    }

    private void show(String token, String address) {
        removeAll();
        boolean open = link.opens(token);
        title = Texts.get(open ? "setup.title" : "setup.dead");
        add(open ? beginning(token, address) : Entrance.dead("setup.dead", address));
    }

    private Entrance beginning(String token, String address) {
        return new Entrance(
                title,
                address,
                Entrance.quiet(Texts.get("setup.text")),
                new SetupForm(token, setup::begin, () -> show(token, address)));
    }
}
