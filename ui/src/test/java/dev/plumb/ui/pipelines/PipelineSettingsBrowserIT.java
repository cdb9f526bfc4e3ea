package dev.plumb.ui.pipelines;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import dev.plumb.domain.pipelines.PipelineId;
import dev.plumb.ui.browser.Barriers;
import dev.plumb.ui.browser.Phone;
import dev.plumb.ui.testing.BrowserTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An admin at work on the pipelines, and a rep whose board follows, in the running program. */
class PipelineSettingsBrowserIT extends BrowserTest {

    @Test
    void the_reps_board_follows_order_names_and_removals(Page admin, Page rep) {
        open(admin, company.sales());
        signIn(rep, "marek");
        visit(rep, "pipelines/" + company.sales().value());
        assertThat(lanes(rep)).hasText(new String[] {"First email sent", "Site visit", "Proposal"});

        Locator handle = admin.locator("[aria-label='Move Proposal']");
        handle.focus();
        admin.keyboard().press("ArrowUp");
        assertThat(said(admin).last()).hasText("Proposal is now number 2 of 3");
        admin.keyboard().press("ArrowUp");
        assertThat(said(admin).last()).hasText("Proposal is now number 1 of 3");
        assertThat(handle).isFocused();
        Locator last = admin.locator(".plumb-stage-row vaadin-text-field input").last();
        last.fill(" ");
        press(admin.locator(".plumb-save-bar"), "Save");
        assertThat(last).isFocused();
        last.fill("Visit");
        press(admin.locator(".plumb-save-bar"), "Save");
        assertThat(lanes(rep)).hasText(new String[] {"Proposal", "First email sent", "Visit"});
        assertThat(admin.locator(".plumb-pipeline-form")).isFocused();

        press(admin.locator(".plumb-pipeline-form"), "Remove First email sent");
        press(admin.getByRole(AriaRole.DIALOG), "Remove");
        assertThat(lanes(rep)).hasText(new String[] {"Proposal", "Visit"});
        assertThat(admin.locator(".plumb-pipeline-form")).isFocused();
        assertThat(rep.locator("section.plumb-lane").first().locator("li.plumb-card")).hasCount(2);

        press(admin.locator(".plumb-toast").last(), "Undo");
        assertThat(lanes(rep)).hasText(new String[] {"Proposal", "First email sent", "Visit"});

        press(admin.locator(".plumb-view-header"), "Pipeline");
        admin.getByRole(AriaRole.DIALOG).getByLabel("Pipeline name").fill("Service");
        press(admin.getByRole(AriaRole.DIALOG), "Create");
        rep.locator("vaadin-side-nav").getByText("Service").click();
        assertThat(rep.locator("h1")).hasText("Service");
        move(admin, "Service", "ArrowUp", 1);
        assertThat(pipelines(rep)).containsText(new String[] {"Service", "Sales"});
        move(admin, "Service", "ArrowDown", 2);
        assertThat(pipelines(rep)).containsText(new String[] {"Sales", "Service"});
        press(admin.locator(".plumb-pipeline-top"), "Remove");
        press(admin.getByRole(AriaRole.DIALOG), "Remove");
        assertThat(rep.locator(".plumb-toast")).containsText("“Service” has been removed");
        assertThat(rep).hasURL(Pattern.compile(".*/pipelines/" + company.sales().value() + "$"));
    }

    @Test
    void nobody_is_kept_out_on_a_phone_by_day_or_night(@Phone Page admin) {
        admin.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        open(admin, company.sales());
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            admin.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            assertThat(Barriers.in(admin)).isEmpty();
        }
        assertThat(
                        (Boolean)
                                admin.evaluate(
                                        "() => document.documentElement.scrollWidth <= innerWidth"
                                                + " && document.querySelector('.plumb-admin-chosen').scrollWidth"
                                                + " <= document.querySelector('.plumb-admin-chosen').clientWidth"))
                .isTrue();
    }

    private void open(Page admin, PipelineId pipeline) {
        signIn(admin, "ola");
        visit(admin, "admin/pipelines/" + pipeline.value());
        assertThat(admin.locator(".plumb-stage-rows plumb-rows")).isVisible();
    }

    private static void move(Page admin, String pipeline, String key, int place) {
        Locator handle = admin.locator("[aria-label='Move " + pipeline + "']");
        if (place == 1) {
            handle.focus();
        }
        assertThat(handle).isFocused();
        admin.keyboard().press(key);
        assertThat(said(admin).first())
                .hasText("%s is now number %d of 2".formatted(pipeline, place));
    }

    private static Locator said(Page page) {
        return page.locator("plumb-rows [aria-live]");
    }

    private static Locator pipelines(Page page) {
        return page.locator("vaadin-side-nav-item[path^='pipelines/']");
    }

    private static Locator lanes(Page page) {
        return page.locator("section.plumb-lane h2");
    }

    private static void press(Locator within, String button) {
        within.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
