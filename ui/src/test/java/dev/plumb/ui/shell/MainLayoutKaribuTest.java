package dev.plumb.ui.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.sidenav.SideNavItem;
import dev.plumb.application.access.Colleagues;
import dev.plumb.domain.access.ColorScheme;
import dev.plumb.ui.shared.Preferences;
import dev.plumb.ui.testing.KaribuTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MainLayoutKaribuTest extends KaribuTest {

    @Test
    void the_drawer_leads_to_the_inbox_and_to_the_board_of_each_pipeline() {
        signIn(company.marek());
        type("nowhere");

        assertThat(
                        _get(
                                SideNavItem.class,
                                spec ->
                                        spec.withPredicate(item ->
                                                path(item, "leads") && item.isMatchNested())))
                .isNotNull();
        _assertOne(
                SideNavItem.class,
                spec ->
                        spec.withPredicate(
                                item -> path(item, "pipelines/" + company.sales().value())));
    }

    @Test
    void an_unknown_address_shows_that_nothing_is_there() {
        signIn(company.marek());
        type("nowhere");

        assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst())
                .isInstanceOf(UnknownAddressView.class);
        _assertOne(MainLayout.class);
        assertThat(UI.getCurrent().getInternals().getTitle()).endsWith(" · Plumb");
    }

    @Test
    void a_chosen_language_and_colours_are_kept() {
        signIn(company.ewa());
        type("nowhere");
        var choices = bean(PreferenceChoices.class);

        choices.keep(
                Preferences.current()
                        .with(Locale.of("pl"), Preferences.current().zone(), ColorScheme.DARK));

        var user = bean(Colleagues.class).me().user();
        assertThat(user.language()).isEqualTo(Locale.of("pl"));
        assertThat(user.colorScheme()).isEqualTo(ColorScheme.DARK);
        signIn(company.ewa());
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Locale.of("pl"));
    }

    @Test
    void whoever_has_not_signed_in_sees_no_drawer() {
        visit("leads");

        _assertNone(MainLayout.class);
    }

    @Test
    void leads_that_were_captured_by_hand_are_seen_and_not_counted() {
        signIn(company.anna());
        type("nowhere");

        _assertNone(UnseenBadge.class);
    }

    @Test
    void what_is_as_it_was_is_not_made_anew() {
        signIn(company.marek());
        type("nowhere");
        var boards = "pipelines/" + company.sales().value();
        var board = _get(SideNavItem.class, spec -> spec.withPredicate(item -> path(item, boards)));

        _get(Navigation.class).showPipelines();

        assertThat(board.getParent()).isPresent();
    }

    private static boolean path(SideNavItem item, String path) {
        return path.equals(item.getPath());
    }
}
