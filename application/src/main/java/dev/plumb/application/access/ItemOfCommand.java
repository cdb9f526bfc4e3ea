package dev.plumb.application.access;

import dev.plumb.domain.access.AuditSubject;
import dev.plumb.domain.access.AuditSubject.Kind;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/**
 * Which item a command is about: the first number of one that stands in it, in its components or in
 * theirs.
 */
final class ItemOfCommand {

    private static final Map<String, Kind> KINDS =
            Map.of(
                    "OpportunityId", Kind.OPPORTUNITY,
                    "UserId", Kind.USER,
                    "TeamId", Kind.TEAM,
                    "PipelineId", Kind.PIPELINE,
                    "StageId", Kind.STAGE);

    private ItemOfCommand() {}

    /** Empty where there is none. */
    static Optional<AuditSubject> in(@Nullable Object[] arguments) {
        return Arrays.stream(arguments)
                .filter(Record.class::isInstance)
                .flatMap(ItemOfCommand::parts)
                .filter(value -> KINDS.containsKey(value.getClass().getSimpleName()))
                .findFirst()
                .map(ItemOfCommand::subject);
    }

    private static Stream<Object> parts(Object whole) {
        return Stream.concat(
                Stream.of(whole),
                components(whole).filter(Record.class::isInstance).flatMap(ItemOfCommand::parts));
    }

    private static AuditSubject subject(Object id) {
        Object number = components(id).findFirst().orElseThrow();
        return new AuditSubject(
                Objects.requireNonNull(KINDS.get(id.getClass().getSimpleName())),
                (Long) number,
                "");
    }

    private static Stream<Object> components(Object owner) {
        return Arrays.stream(owner.getClass().getRecordComponents())
                .map(RecordComponent::getAccessor)
                .map(accessor -> {
                    ReflectionUtils.makeAccessible(accessor);
                    return ReflectionUtils.invokeMethod(accessor, owner);
                })
                .filter(Objects::nonNull);
    }
}
