package dev.plumb.ui.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** What keeps people out of a page, as far as axe sees it. */
public final class Barriers {
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private Barriers() {}

    /** What is grave, but for the insides of Vaadin's own side navigation and tabs. */
    public static List<String> in(Page page) {
        return new AxeBuilder(page)
                        .exclude("vaadin-side-nav")
                        .exclude("vaadin-tabs")
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .flatMap(rule ->
                                rule.getNodes().stream()
                                        .map(node -> rule.getId() + " " + node.getHtml()))
                        .toList();
    }
}
