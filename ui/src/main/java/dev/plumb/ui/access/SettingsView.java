package dev.plumb.ui.access;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.plumb.application.access.Colleagues;
import dev.plumb.application.access.CurrentSessionLimits;
import dev.plumb.application.pipelines.CompanySettings;
import dev.plumb.domain.pipelines.Company;
import dev.plumb.ui.shared.Addresses;
import dev.plumb.ui.shared.AdminHeader;
import dev.plumb.ui.shared.Texts;
import jakarta.annotation.security.RolesAllowed;

/** The company's settings. */
@Route(Addresses.ADMIN_SETTINGS)
@RolesAllowed("ADMIN")
final class SettingsView extends Div implements HasDynamicTitle {

    private final SettingsActs acts;

    SettingsView(
            CompanySettings settings,
            CurrentSessionLimits limits,
            Colleagues colleagues,
            SettingsActs acts) {
        this.acts = acts;
        SessionsForm sessions = new SessionsForm(limits.get());
        ConventionsForm conventions = new ConventionsForm(colleagues.me().conventions());
        Div body = new Div();
        body.addClassName("plumb-profile");
        settings.company().map(this::company).ifPresent(body::add);
        body.add(
                new SettingsSection(
                        "access.settings.conventions",
                        conventions,
                        () -> acts.save(conventions.conventions())),
                new SettingsSection(
                        "access.settings.sessions",
                        sessions,
                        () -> sessions.limits().ifPresent(acts::save)));
        addClassName("plumb-view");
        add(AdminHeader.of(getPageTitle()), body);
    }

    @Override
    public String getPageTitle() {
        return Texts.get("shell.settings");
    }

    private SettingsSection company(Company company) {
        CompanyForm form = new CompanyForm(company);
        return new SettingsSection(
                "access.settings.company", form, () -> form.command().ifPresent(acts::save));
    }
}
