package dev.plumb.ui.testing;

import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;

/** All views, error views and layouts, public or not. */
public final class PlumbRoutes {

    private static final Set<Class<? extends Component>> VIEWS =
            find(new AnnotationTypeFilter(Route.class))
                    .<Class<? extends Component>>map(type -> type.asSubclass(Component.class))
                    .collect(Collectors.toSet());

    private PlumbRoutes() {}

    public static Set<Class<? extends Component>> views() {
        return VIEWS;
    }

    /** The addresses of the administration, without what stands behind them. */
    public static List<String> administration() {
        return VIEWS.stream()
                .map(view -> view.getAnnotation(Route.class).value())
                .filter(address -> address.startsWith("admin/"))
                .map(address -> address.replaceAll("/:.*", ""))
                .sorted()
                .toList();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    static Routes all() {
        Set<Class<? extends HasErrorParameter<?>>> errors = new HashSet<>();
        find(new AssignableTypeFilter(HasErrorParameter.class))
                .forEach(type -> errors.add((Class) type));
        return new Routes(new HashSet<>(VIEWS), errors, true);
    }

    /** What Vaadin does itself when it starts in a server. */
    static void registerLayouts() {
        var registry =
                ApplicationRouteRegistry.getInstance(VaadinService.getCurrent().getContext());
        find(new AnnotationTypeFilter(Layout.class))
                .forEach(type -> registry.setLayout(type.asSubclass(RouterLayout.class)));
    }

    private static Stream<Class<?>> find(TypeFilter filter) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        return scanner.findCandidateComponents("dev.plumb.ui").stream()
                .map(found ->
                        ClassUtils.resolveClassName(
                                String.valueOf(found.getBeanClassName()),
                                PlumbRoutes.class.getClassLoader()));
    }
}
