package dev.plumb;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Depends on another use case, itself or by components that it depends on, however far. */
final class ReachUseCase extends ArchCondition<JavaClass> {

    ReachUseCase() {
        super("reach another use case");
    }

    @Override
    public void check(JavaClass useCase, ConditionEvents events) {
        Set<JavaClass> seen = new HashSet<>(Set.of(useCase));
        Deque<JavaClass> ahead = new ArrayDeque<>(seen);
        while (!ahead.isEmpty()) {
            for (Dependency step : ahead.pop().getDirectDependenciesFromSelf()) {
                JavaClass target = step.getTargetClass();
                if (Doors.USE_CASES.test(target) && !target.equals(useCase)) {
                    events.add(
                            SimpleConditionEvent.satisfied(
                                    useCase, useCase.getSimpleName() + ": " + step));
                } else if (target.getPackageName().startsWith("dev.plumb.application")) {
                    Stream.concat(Stream.of(target), target.getAllSubclasses().stream())
                            .filter(seen::add)
                            .forEach(ahead::push);
                }
            }
        }
    }
}
