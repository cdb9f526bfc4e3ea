package dev.plumb.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.plumb.application.access.AuditFilter;
import dev.plumb.application.access.AuditTrail;
import dev.plumb.application.shared.PageRequest;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.UserId;
import dev.plumb.ui.testing.KaribuTest;
import dev.plumb.ui.testing.PlumbRoutes;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
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

            boolean refused = isForAdmins(view) && !user.equals(company.ola());
            assertThat(current() instanceof HasErrorParameter)
                    .as("%s for user %s shows %s", view, user, current())
                    .isEqualTo(refused);
            assertThat(current().getClass().getSimpleName().equals("NoAccessView"))
                    .isEqualTo(refused);
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void a_view_of_the_administration_is_for_admins_and_a_refusal_is_on_the_log(
            Class<? extends Component> view) {
        boolean administration = view.getAnnotation(Route.class).value().startsWith("admin/");
        assertThat(isForAdmins(view)).as(view.getName()).isEqualTo(administration);
        if (administration) {
            signIn(company.anna());
            visit(address(view));

            assertThat(latestRefusal()).isEqualTo(address(view));
        }
    }

    private String latestRefusal() {
        AtomicReference<String> page = new AtomicReference<>();
        AuditFilter refusals = new AuditFilter(null, AuditAct.REFUSED, null, null);
        as(
                company.ola(),
                () ->
                        page.set(
                                bean(AuditTrail.class)
                                        .page(refusals, new PageRequest(0, 1))
                                        .getFirst()
                                        .subject()
                                        .name()));
        return page.get();
    }

    private static boolean isForAdmins(Class<? extends Component> view) {
        RolesAllowed roles = view.getAnnotation(RolesAllowed.class);
        return roles != null && List.of(roles.value()).equals(List.of("ADMIN"));
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
