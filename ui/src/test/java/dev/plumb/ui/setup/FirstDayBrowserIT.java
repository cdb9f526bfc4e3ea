package dev.plumb.ui.setup;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import dev.plumb.application.access.SecretToken;
import dev.plumb.application.setup.SetupLink;
import dev.plumb.application.shared.persistence.FreshDatabase;
import dev.plumb.ui.browser.Barriers;
import dev.plumb.ui.browser.BoardInPage;
import dev.plumb.ui.browser.Browser;
import dev.plumb.ui.browser.Phone;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From an empty database to a team at work. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "plumb.demo=false",
            "server.address=127.0.0.1",
            // a program, and a database, of its own
            "plumb.test=first-day"
        })
@FreshDatabase
@ExtendWith(Browser.class)
class FirstDayBrowserIT {

    private static final String PASSWORD = "heron-canal-oats";

    @LocalServerPort int port;

    @Autowired SetupLink link;
    @Autowired JdbcClient jdbc;

    @Test
    void promise_17_an_admin_sets_up_and_invites_a_team_that_works(
            @Phone Page phone, Page admin, Page manager, Page rep, Page other) {
        String token = link.secret().map(SecretToken::value).orElseThrow();
        setUp(phone, token);
        signIn(admin);
        team(admin, "Warszawa");
        join(manager, invite(admin, "Anna Kowalczyk", "anna@example.com", "Manager", "No team"));
        join(rep, invite(admin, "Marek Zieliński", "marek@example.com", "Sales rep", "Warszawa"));
        join(other, invite(admin, "Ewa Maj", "ewa@example.com", "Sales rep", "Warszawa"));
        appoint(admin, "Anna Kowalczyk");
        renameAndReorderStages(admin);

        capture(rep, "Boiler room refit");
        convert(rep);
        String number = rep.url().replaceAll(".*/", "");
        Locator card = new BoardInPage(manager).card(Long.parseLong(number));
        board(manager);
        assertThat(manager.locator("section.plumb-lane h2"))
                .hasText(new String[] {"Visited", "Qualified", "Proposal", "Negotiation"});
        new BoardInPage(manager).drag(card, manager.locator("section.plumb-lane").nth(2));
        assertThat(manager.locator("section.plumb-lane").nth(2).locator("li.plumb-card"))
                .hasCount(1);
        board(other);
        assertThat(new BoardInPage(other).card(Long.parseLong(number))).isVisible();

        manager.context().clearCookies();
        manager.navigate(address("setup/" + token));
        assertThat(manager.locator("h1")).hasText("This link no longer works");
        assertThat(Barriers.in(manager)).isEmpty();
        assertThat(log())
                .contains(
                        "SET_UP", "CREATED", "INVITED", "CHANGED", "SIGNED_IN", "PASSWORD_CHANGED");
    }

    private void setUp(Page phone, String token) {
        phone.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        phone.navigate(address("login"));
        assertThat(phone.getByRole(AriaRole.STATUS).first()).containsText("not been set up");
        phone.navigate(address("setup/" + token + "?language=pl"));
        assertThat(phone.locator("h1")).hasText("Witaj w Plumb");
        assertThat(Barriers.in(phone)).isEmpty();
        fill(phone, "Nazwa firmy", "Rury i inne");
        fill(phone, "Imię i nazwisko", "Ola Nowicka");
        fill(phone, "E-mail", "ola@example.com");
        choose(phone, phone.locator("body"), "Język", "English");
        fill(phone, "Hasło", "password1234");
        phone.keyboard().press("Enter");
        assertThat(phone.getByText("łatwo odgadnąć").first()).isVisible();
        fill(phone, "Hasło", PASSWORD);
        phone.keyboard().press("Enter");
        phone.locator("vaadin-app-layout").waitFor();
    }

    private void signIn(Page admin) {
        admin.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        admin.navigate(address("profile"));
        admin.locator("input[type=email]").fill("ola@example.com");
        admin.locator("input[type=password]").fill(PASSWORD);
        admin.locator(".plumb-sign-in-submit").click();
        admin.locator("vaadin-app-layout").waitFor();
    }

    private void team(Page admin, String name) {
        admin.navigate(address("admin/teams"));
        press(admin.locator(".plumb-view-header"), "Team");
        dialog(admin).getByLabel("Name").fill(name);
        press(dialog(admin), "Save");
        assertThat(admin).hasURL(Pattern.compile(".*/admin/teams/[0-9]+"));
    }

    private String invite(Page admin, String name, String email, String role, String team) {
        admin.navigate(address("admin/users"));
        press(admin.locator(".plumb-view-header"), "Invite");
        Locator dialog = dialog(admin);
        dialog.getByLabel("Name").fill(name);
        dialog.getByLabel("E-mail").fill(email);
        choose(admin, dialog, "Role", role);
        choose(admin, dialog, "Team", team);
        press(dialog, "Create invitation");
        Locator field = admin.locator(".plumb-one-time-link input");
        assertThat(field).hasValue(Pattern.compile("http.*/join/.+"));
        return field.inputValue();
    }

    private static void join(Page page, String address) {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.navigate(address);
        page.locator("input[type=password]").fill(PASSWORD);
        page.keyboard().press("Enter");
        page.locator("vaadin-app-layout").waitFor();
    }

    private void appoint(Page admin, String manager) {
        admin.navigate(address("admin/teams"));
        admin.locator(".plumb-admin-list a").first().click();
        Locator picker =
                admin.getByRole(
                        AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Add a manager"));
        picker.fill(manager);
        admin.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(manager)).click();
        assertThat(admin.locator(".plumb-people").first()).containsText(manager);
    }

    private void renameAndReorderStages(Page admin) {
        admin.navigate(address("admin/pipelines"));
        Locator names = admin.locator(".plumb-stage-row vaadin-text-field input");
        names.nth(1).fill("Visited");
        Locator handle = admin.locator("[aria-label='Move Visited']");
        handle.focus();
        admin.keyboard().press("ArrowUp");
        assertThat(admin.locator("plumb-rows [aria-live]").last())
                .hasText("Visited is now number 1 of 4");
        press(admin.locator(".plumb-save-bar"), "Save");
        assertThat(admin.locator(".plumb-toast")).containsText("saved");
    }

    private void capture(Page rep, String title) {
        rep.navigate(address("leads"));
        rep.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lead").setExact(true))
                .first()
                .click();
        Locator dialog = dialog(rep);
        dialog.getByRole(AriaRole.TEXTBOX, named("Title")).fill(title);
        Locator person = dialog.getByRole(AriaRole.COMBOBOX, named("Person"));
        person.fill("Zofia Łęcka");
        rep.getByRole(AriaRole.OPTION).last().click();
        press(dialog, "Save");
        assertThat(rep).hasURL(Pattern.compile(".*/leads/\\d+$"));
    }

    private static void convert(Page rep) {
        rep.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Convert to deal"))
                .click();
        press(dialog(rep), "Save");
        assertThat(rep).hasURL(Pattern.compile(".*/deals/\\d+$"));
    }

    private void board(Page page) {
        page.navigate(address("pipelines"));
        page.locator("section.plumb-lane").first().waitFor();
    }

    private List<String> log() {
        return jdbc.sql("select distinct act from audit_entry").query(String.class).list();
    }

    private static void choose(Page page, Locator within, String field, String option) {
        within.locator("vaadin-select:has(> label:text-is('%s'))".formatted(field)).click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option)).click();
    }

    private static void fill(Page page, String label, String text) {
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label))
                .first()
                .fill(text);
    }

    private static Locator dialog(Page page) {
        return page.getByRole(AriaRole.DIALOG);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static void press(Locator within, String button) {
        within.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private String address(String path) {
        return "http://127.0.0.1:%d/%s".formatted(port, path);
    }
}
