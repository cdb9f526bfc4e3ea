package dev.plumb.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.plumb.ui.testing.BrowserTest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is typed and not saved outlives panels and pages, and is asked about before it goes. */
class UnsavedBrowserIT extends BrowserTest {

    @Test
    void a_half_written_note_is_there_again(Page page) {
        page.onDialog(question -> question.accept());
        signIn(page, "marek");
        visit(page, "leads/" + company.boiler().value());
        note(page).fill("Half a note");
        assertThat(add(page)).isVisible();

        page.keyboard().press("Escape");
        assertThat(note(page)).not().isFocused();
        page.reload();

        assertThat(note(page)).hasValue("Half a note");
        add(page).click();
        assertThat(page.locator(".plumb-note")).containsText("Half a note");
        page.reload();
        assertThat(page.locator(".plumb-note")).containsText("Half a note");
        assertThat(note(page)).hasValue("");
    }

    @Test
    void the_browser_asks_only_where_something_would_go(Page page) {
        List<String> asked = new ArrayList<>();
        page.onDialog(question -> {
            asked.add(question.type());
            question.accept();
        });
        signIn(page, "marek");
        visit(page, "leads/" + company.boiler().value());
        note(page).fill("x");
        note(page).fill("");
        page.reload();
        assertThat(asked).isEmpty();

        note(page).fill("Half a note");
        page.reload();
        assertThat(asked).containsExactly("beforeunload");
        note(page).fill("");
    }

    @Test
    void settings_that_were_saved_do_not_keep_the_page(Page page) {
        List<String> asked = new ArrayList<>();
        page.onDialog(question -> {
            asked.add(question.type());
            question.accept();
        });
        signIn(page, "ola");
        visit(page, "admin/settings");
        Locator hours = page.getByLabel("Sign out after inactivity (hours)");
        hours.fill("11");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("Save.*Sessions")))
                .click();
        assertThat(page.locator(".plumb-toast")).containsText("saved");
        page.reload();
        assertThat(asked).isEmpty();

        hours.fill("12");
        page.reload();
        assertThat(asked).containsExactly("beforeunload");
    }

    @Test
    void escape_in_a_dialog_asks_before_what_was_just_typed_goes(Page page) {
        signIn(page, "marek");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lead").setExact(true))
                .first()
                .click();
        Locator title = page.getByRole(AriaRole.DIALOG).getByLabel("Title");
        title.fill("Half a lead");

        page.keyboard().press("Escape");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Stay")).click();

        assertThat(title).hasValue("Half a lead");
        assertThat(title).isFocused();
    }

    @Test
    void the_key_for_something_new_works_under_a_toast_and_after_its_menu_was_open(Page page) {
        signIn(page, "marek");
        visit(page, "deals/" + company.riser().value());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Won")).click();
        assertThat(page.locator(".plumb-toast")).isVisible();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("New")).click();
        Locator opened = page.locator(".plumb-create [role=menuitem][aria-expanded=true]");
        assertThat(opened).hasCount(1);
        page.keyboard().press("Escape");
        assertThat(opened).hasCount(0);

        page.keyboard().press("n");

        assertThat(page.getByRole(AriaRole.DIALOG).getByLabel("Title")).isFocused();
    }

    private static Locator note(Page page) {
        return page.locator(".plumb-note-composer textarea");
    }

    private static Locator add(Page page) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add note"));
    }
}
