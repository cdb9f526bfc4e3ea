package dev.plumb.ui.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ElementState;

/** A pipeline board and the mouse over it; whatever is taken hold of has come to rest first. */
public final class BoardInPage {
    private final Page page;

    public BoardInPage(Page page) {
        this.page = page;
    }

    public Locator card(long id) {
        return page.locator("li.plumb-card[data-id='" + id + "']");
    }

    public Locator lane(long stage) {
        return page.locator("section.plumb-lane[data-stage='" + stage + "']");
    }

    public void pressMouseOn(Locator card) {
        BoundingBox box = resting(card);
        page.mouse().move(box.x + 20, box.y + 30);
        page.mouse().down();
    }

    public void moveMouseTo(Locator target) {
        BoundingBox box = resting(target);
        page.mouse()
                .move(
                        box.x + box.width / 2,
                        box.y + box.height / 2,
                        new Mouse.MoveOptions().setSteps(8));
    }

    public void drag(Locator card, Locator target) {
        pressMouseOn(card);
        moveMouseTo(target);
        page.mouse().up();
    }

    /** Where something is once it moves no more. */
    public static BoundingBox resting(Locator locator) {
        locator.elementHandle().waitForElementState(ElementState.STABLE);
        return locator.boundingBox();
    }
}
