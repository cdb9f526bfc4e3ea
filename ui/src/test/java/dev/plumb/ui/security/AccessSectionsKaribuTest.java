package dev.plumb.ui.security;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import dev.plumb.application.access.MyBrowsers;
import dev.plumb.application.access.RememberBrowser;
import dev.plumb.ui.testing.KaribuTest;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccessSectionsKaribuTest extends KaribuTest {

    @Test
    void remembered_browsers_are_forgotten_one_by_one_or_all_at_once() {
        signIn(company.marek());
        remember("Firefox, Linux");
        remember("Chrome, Windows");
        remember("");
        Component section = bean(AccessSections.class).all().getLast();
        UI.getCurrent().add(section);
        assertThat(_find(section, AccessRow.class)).hasSize(3);
        assertThat(text(section)).contains("Firefox, Linux", "Chrome, Windows", "Unknown browser");

        _click(forgets(section).getFirst());
        assertThat(_find(section, AccessRow.class)).hasSize(2);
        _click(_get(section, Button.class, spec -> spec.withText("Forget all")));
        assertThat(_find(section, AccessRow.class)).isEmpty();
        assertThat(bean(MyBrowsers.class).remembered()).isEmpty();
    }

    @Test
    void without_any_it_says_how_to_get_one() {
        signIn(company.ewa());
        Component section = bean(AccessSections.class).all().getLast();

        assertThat(_find(section, AccessRow.class)).isEmpty();
        assertThat(text(section)).contains("Keep me signed in");
        assertThat(bean(MyBrowsers.class).remembered()).isEmpty();
    }

    private static List<Button> forgets(Component section) {
        return _find(section, Button.class, spec -> spec.withText("Forget"));
    }

    private void remember(String name) {
        bean(RememberBrowser.class).handle(new RememberBrowser.Command(name, null));
    }

    private static String text(Component section) {
        return section.getElement().getTextRecursively();
    }
}
