package dev.plumb.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.plumb.domain.access.UserId;
import dev.plumb.ui.testing.KaribuTest;
import dev.plumb.ui.testing.PlumbRoutes;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every address renders, or is refused, for whoever comes. */
class RoutesKaribuTest extends KaribuTest {

    static Stream<Class<? extends Component>> views() {
        return PlumbRoutes.views().stream();
    }

    @ParameterizedTest
    @MethodSource("views")
    void every_view_is_for_those_who_signed_in_or_says_otherwise(Class<? extends Component> view) {
        visit(address(view));

        boolean open = view.isAnnotationPresent(AnonymousAllowed.class);
        assertThat(current())
                .extracting(found -> found.getClass().isAnnotationPresent(AnonymousAllowed.class))
                .as(view + " shows " + current())
                .isEqualTo(true);
        assertThat(open || !view.isInstance(current())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("views")
    void every_view_renders_for_every_role(Class<? extends Component> view) {
        for (UserId user : List.of(company.marek(), company.anna(), company.ola())) {
            signIn(user);
            visit(address(view));

            assertThat(current()).isNotInstanceOf(HasErrorParameter.class);
        }
    }

    private String address(Class<? extends Component> view) {
        String template = view.getAnnotation(Route.class).value();
        String number =
                template.startsWith("pipelines")
                        ? Long.toString(company.sales().value())
                        : template.startsWith("deals")
                                ? Long.toString(company.riser().value())
                                : Long.toString(company.boiler().value());
        return template.replaceAll("/?:[^/?]+\\?[^/]*", "").replaceAll(":[^/]+", number);
    }

    private static Component current() {
        return (Component) UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }
}
