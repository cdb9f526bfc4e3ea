package dev.plumb;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.opportunities.Deal;
import dev.plumb.domain.opportunities.Lead;
import dev.plumb.domain.opportunities.Opportunity;
import java.util.Set;

/** What the rules of {@link ArchitectureTest} speak of. */
final class Doors {

    /** Interfaces of the domain that something stored implements. */
    static final DescribedPredicate<JavaClass> REPOSITORIES =
            DescribedPredicate.describe(
                    "repositories of the domain",
                    type ->
                            type.isInterface()
                                    && type.getPackageName().startsWith("dev.plumb.domain")
                                    && type.getMethods().stream()
                                            .anyMatch(method ->
                                                    Set.of("nextId", "find", "save")
                                                            .contains(method.getName())));

    static final DescribedPredicate<JavaClass> AGGREGATES =
            DescribedPredicate.describe(
                    "aggregates",
                    type ->
                            type.isEquivalentTo(Lead.class)
                                    || type.isEquivalentTo(Deal.class)
                                    || type.isEquivalentTo(Opportunity.class));

    static final DescribedPredicate<JavaClass> USE_CASES =
            DescribedPredicate.describe("use cases", type -> type.isAnnotatedWith(UseCase.class));

    /** Use cases of those who signed in. */
    static final DescribedPredicate<JavaClass> DEMANDING =
            DescribedPredicate.describe(
                    "demanding a permission",
                    type ->
                            !Set.of(Permission.SIGN_IN, Permission.SET_UP)
                                    .contains(type.getAnnotationOfType(UseCase.class).value()));

    private Doors() {}

    static ArchCondition<JavaClass> callAnotherUseCase() {
        return new ArchCondition<>("call another use case") {
            @Override
            public void check(JavaClass useCase, ConditionEvents events) {
                useCase.getDirectDependenciesFromSelf().stream()
                        .filter(found -> USE_CASES.test(found.getTargetClass()))
                        .filter(found -> !found.getTargetClass().equals(useCase))
                        .forEach(found ->
                                events.add(
                                        SimpleConditionEvent.satisfied(
                                                found, found.getDescription())));
            }
        };
    }

    static DescribedPredicate<JavaMethodCall> callOf(String method, String packages) {
        return DescribedPredicate.describe(
                method + "() of " + packages,
                call ->
                        call.getName().equals(method)
                                && call.getTargetOwner().getPackageName().startsWith(packages));
    }
}
