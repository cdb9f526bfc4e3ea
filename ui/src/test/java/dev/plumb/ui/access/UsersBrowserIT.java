package dev.plumb.ui.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.access.DeactivateUser;
import dev.plumb.application.access.MakeLink;
import dev.plumb.application.access.ReactivateUser;
import dev.plumb.domain.access.Role;
import dev.plumb.ui.browser.Barriers;
import dev.plumb.ui.testing.BrowserTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Users, links and profile in a real browser, on a desk and on a phone. */
class UsersBrowserIT extends BrowserTest {

    private static final int SECOND = 1000;

    private final List<String> barriers = new ArrayList<>();

    @Autowired CurrentActor currentActor;
    @Autowired ApplicationContext context;
    @Autowired MakeLink makeLink;
    @Autowired DeactivateUser deactivate;
    @Autowired ReactivateUser reactivate;

    @Test
    void nobody_is_kept_out(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        signIn(page, "ola");
        visit(page, "admin/users");
        look(page, "users", page.locator(".plumb-user-grid a:visible").first());
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Invite").setExact(true))
                .click();
        look(page, "invite", page.getByRole(AriaRole.DIALOG).locator("input").first());
        visit(page, "profile");
        look(page, "profile", page.locator(".plumb-profile-section").last());
        visit(page, "join/unknown");
        look(page, "dead link", page.locator(".plumb-sign-in-sheet h1"));
        assertThat(barriers).isEmpty();
    }

    @Test
    void whoever_is_deactivated_is_out_at_once(Page page) {
        visit(page, "login");
        assertThat(page.locator(".plumb-sign-in-submit")).isVisible();
        signIn(page, "marek");
        visit(page, "pipelines/" + company.sales().value());
        assertThat(page.locator("li.plumb-card").first()).isVisible();
        page.waitForTimeout(SECOND);

        currentActor.as(
                company.ola(),
                () -> deactivate.handle(new DeactivateUser.Command(company.marek())));

        assertThat(page.locator(".plumb-sign-in-submit")).isVisible();
        currentActor.as(
                company.ola(),
                () -> reactivate.handle(new ReactivateUser.Command(company.marek())));
    }

    @Test
    void the_menu_of_a_user_is_not_taken_away_by_what_others_do(Page page) {
        signIn(page, "ola");
        visit(page, "admin/users");
        Locator more =
                page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Actions for Jakub Wrona"));
        more.focus();
        page.keyboard().press("Enter");
        Locator items = page.locator("vaadin-context-menu-item");
        assertThat(items).hasCount(4);

        currentActor.as(
                company.ola(),
                () -> deactivate.handle(new DeactivateUser.Command(company.zofia())));
        assertThat(page.locator(".plumb-view-header")).containsText("5");
        assertThat(items).hasCount(4);
        page.keyboard().press("Escape");
        assertThat(items).hasCount(0);
        assertThat(more).isFocused();

        currentActor.as(
                company.ola(),
                () -> reactivate.handle(new ReactivateUser.Command(company.zofia())));
        assertThat(page.locator(".plumb-view-header")).containsText("6");
        assertThat(more).isFocused();
        page.locator(".plumb-user-grid a:visible").getByText("Jakub Wrona").click();
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Jakub Wrona");
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(items).hasCount(0);
        more.click();
        items.last().click();
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Jakub Wrona");
    }

    @Test
    void a_changed_name_or_role_is_shown_at_once_and_takes_nothing_typed(Page rep, Page admin) {
        UserEditing users = new UserEditing(context, company.ola());
        signIn(rep, "ewa");
        visit(rep, "leads");
        button(rep.locator(".plumb-view-header"), "Lead").click();
        Locator title = rep.getByRole(AriaRole.DIALOG).getByRole(AriaRole.TEXTBOX).first();
        title.fill("Half typed");
        signIn(admin, "ola");
        visit(admin, "admin/users");

        users.rename(company.ewa(), "Ewa Maj-Nowak");
        users.give(company.ewa(), Role.ADMIN);
        users.rename(company.ola(), "Aleksandra Nowicka");

        assertThat(rep.locator(".plumb-toast")).containsText("Your role is now: Administrator");
        assertThat(rep.locator(".plumb-user-name")).hasText("Ewa Maj-Nowak");
        assertThat(rep.locator("vaadin-side-nav-item[path='admin/users']")).hasCount(1);
        assertThat(title).hasValue("Half typed");
        assertThat(admin.locator(".plumb-user-name")).hasText("Aleksandra Nowicka");
        assertThat(admin).hasURL(Pattern.compile(".*/admin/users"));
    }

    @Test
    void whoever_is_signed_in_and_opens_a_password_link_is_signed_in_again(Page page) {
        signIn(page, "zofia");
        AtomicReference<String> token = new AtomicReference<>();
        currentActor.as(
                company.ola(),
                () ->
                        token.set(
                                makeLink.handle(new MakeLink.Command(company.zofia()))
                                        .token()
                                        .value()));
        visit(page, "password/" + token.get());
        page.locator("input[type=password]").fill("heron-canal-oats");
        page.keyboard().press("Enter");

        page.locator("vaadin-app-layout").waitFor();
        assertThat(page).not().hasURL(Pattern.compile(".*/(login|password).*"));
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private void look(Page page, String screen, Locator shown) {
        assertThat(shown).isVisible();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            Barriers.in(page).forEach(found -> barriers.add(screen + ", " + scheme + ": " + found));
        }
    }
}
