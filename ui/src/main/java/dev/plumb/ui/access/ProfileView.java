package dev.plumb.ui.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.plumb.application.access.Colleagues;
import dev.plumb.ui.security.AccessList;
import dev.plumb.ui.security.AccessSections;
import dev.plumb.ui.shared.Addresses;
import dev.plumb.ui.shared.SingleClick;
import dev.plumb.ui.shared.Texts;
import dev.plumb.ui.shared.Unsaved;
import dev.plumb.ui.shared.ViewHeader;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Oneself: name, language, zone, colours, password, and where one is signed in. */
@Route(Addresses.PROFILE)
@PermitAll
class ProfileView extends Div implements BeforeLeaveObserver, HasDynamicTitle {

    private final transient Colleagues colleagues;
    private final Div place = new Div();
    private ProfileForm form;
    private boolean touched;

    ProfileView(Colleagues colleagues, ProfileActs acts, AccessSections access) {
        this.colleagues = colleagues;
        form = form();
        place.add(form);
        Button save = new Button(Texts.get("shared.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        SingleClick.on(save, () -> form.command().filter(acts::save).ifPresent(_ -> show()));
        PasswordChange password = new PasswordChange(acts::changePassword);
        Button change = new Button(Texts.get("access.password.save"));
        List<AccessList> lists = access.all();
        SingleClick.on(
                change,
                () -> {
                    if (password.save()) {
                        lists.forEach(AccessList::show);
                    }
                });
        Div body =
                new Div(
                        section("access.profile.about", place, save),
                        section("access.profile.password", password, change));
        lists.forEach(body::add);
        body.addClassName("plumb-profile");
        addClassName("plumb-view");
        add(new ViewHeader(Texts.get("shell.profile")), body);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (touched) {
            Unsaved.ask(event, () -> {});
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.get("shell.profile");
    }

    private void show() {
        touched = false;
        place.remove(form);
        form = form();
        place.add(form);
    }

    private ProfileForm form() {
        return new ProfileForm(colleagues.me().user(), () -> touched = true);
    }

    private static Section section(String key, Component... content) {
        Section section = new Section(new H2(Texts.get(key)));
        section.add(content);
        section.addClassName("plumb-profile-section");
        return section;
    }
}
