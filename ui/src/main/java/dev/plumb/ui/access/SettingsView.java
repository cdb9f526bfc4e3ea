package dev.plumb.ui.access;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.plumb.application.access.Colleagues;
import dev.plumb.application.access.CurrentSessionLimits;
import dev.plumb.application.pipelines.CompanySettings;
import dev.plumb.domain.history.ItemKind;
import dev.plumb.ui.shared.Addresses;
import dev.plumb.ui.shared.AdminHeader;
import dev.plumb.ui.shared.AdminUpdates;
import dev.plumb.ui.shared.Texts;
import dev.plumb.ui.shared.Unsaved;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;

/** The company's settings, as they are now. */
@Route(Addresses.ADMIN_SETTINGS)
@RolesAllowed("ADMIN")
final class SettingsView extends Div implements BeforeLeaveObserver, HasDynamicTitle {

    private final List<SettingsSection<?>> sections = new ArrayList<>();

    SettingsView(
            CompanySettings settings,
            CurrentSessionLimits limits,
            Colleagues colleagues,
            SettingsActs acts,
            AdminUpdates updates) {
        settings.company()
                .ifPresent(company ->
                        sections.add(
                                new SettingsSection<>(
                                        "access.settings.company",
                                        new CompanyForm(),
                                        company,
                                        () -> settings.company().orElseThrow(),
                                        acts::save,
                                        acts)));
        sections.add(
                new SettingsSection<>(
                        "access.settings.conventions",
                        new ConventionsForm(),
                        colleagues.me().conventions(),
                        () -> colleagues.me().conventions(),
                        acts::save,
                        acts));
        sections.add(
                new SettingsSection<>(
                        "access.settings.sessions",
                        new SessionsForm(),
                        limits.get(),
                        limits::get,
                        acts::save,
                        acts));
        Div body = new Div();
        body.addClassName("plumb-profile");
        sections.forEach(body::add);
        addClassName("plumb-view");
        add(AdminHeader.of(getPageTitle()), body);
        updates.listen(
                this,
                items -> {
                    if (items.stream().anyMatch(item -> item.kind() == ItemKind.COMPANY)) {
                        sections.forEach(SettingsSection::follow);
                    }
                });
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (sections.stream().anyMatch(SettingsSection::isTouched)) {
            Unsaved.ask(event, () -> {});
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.get("shell.settings");
    }
}
