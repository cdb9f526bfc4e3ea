package dev.plumb;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.opportunities.Opportunity;
import java.util.Arrays;
import java.util.Set;

/** What the rules of {@link ArchitectureTest} speak of. */
final class Doors {

    /** Interfaces of the domain that something stored implements. */
    static final DescribedPredicate<JavaClass> REPOSITORIES =
            DescribedPredicate.describe(
                    "repositories of the domain",
                    type -> isInterfaceIn(type, "dev.plumb.domain") && isImplementedByStore(type));

    static final DescribedPredicate<JavaClass> AGGREGATES =
            DescribedPredicate.describe(
                    "aggregates", type -> type.isAssignableTo(Opportunity.class));

    static final DescribedPredicate<JavaClass> USE_CASES =
            DescribedPredicate.describe("use cases", type -> type.isAnnotatedWith(UseCase.class));

    /** Stored things that implement an interface which a screen asks. */
    static final DescribedPredicate<JavaClass> ANSWERS =
            DescribedPredicate.describe(
                    "answers to screens",
                    type ->
                            isStore(type)
                                    && type.getAllRawInterfaces().stream()
                                            .anyMatch(asked ->
                                                    isInterfaceIn(asked, "dev.plumb.application")
                                                            && !isStore(asked)));

    /** The stored things that all features ask: what a reader sees, and whose something is. */
    static final DescribedPredicate<JavaClass> ASKED_BY_ALL =
            DescribedPredicate.describe(
                    "VisibleTo or UserTags",
                    type ->
                            Set.of("VisibleTo", "UserTags").contains(type.getSimpleName())
                                    && type.getPackageName()
                                            .equals("dev.plumb.application.access.persistence"));

    private Doors() {}

    static DescribedPredicate<JavaClass> oneOf(Class<?>... types) {
        return DescribedPredicate.describe(
                "one of " + Arrays.toString(types),
                type -> Arrays.stream(types).anyMatch(type::isEquivalentTo));
    }

    /** A call or a reference, such as {@code Instant::now}. */
    static DescribedPredicate<JavaAccess<?>> named(String member, String owner) {
        return DescribedPredicate.describe(
                owner + " " + member,
                access ->
                        access.getTarget().getName().equals(member)
                                && access.getTargetOwner().getName().startsWith(owner));
    }

    private static boolean isInterfaceIn(JavaClass type, String packages) {
        return type.isInterface() && type.getPackageName().startsWith(packages);
    }

    private static boolean isImplementedByStore(JavaClass type) {
        return type.getAllSubclasses().stream().anyMatch(Doors::isStore);
    }

    private static boolean isStore(JavaClass type) {
        return type.getPackageName().endsWith(".persistence");
    }
}
