package dev.plumb.domain.pipelines;

import dev.plumb.domain.shared.RuleViolation;
import dev.plumb.domain.shared.Text;
import dev.plumb.domain.shared.Version;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The steps that a deal goes through, in order; there is always a first one.
 *
 * @param weighted whether sums are weighed by the probability of the stages
 */
public record Pipeline(
        PipelineId id, Version version, String name, boolean weighted, List<Stage> stages) {

    public static final int NAME_LENGTH = 120;
    public static final int MOST_STAGES = 50;

    public Pipeline {
        name = Text.line("pipeline.name", name, NAME_LENGTH);
        stages = List.copyOf(stages);
        if (stages.isEmpty()) {
            throw new RuleViolation("pipeline.stages.required");
        }
    }

    /** A new one, weighed if a stage has a probability. */
    public static Pipeline open(PipelineId id, String name, List<Stage> stages) {
        requireDistinctNames(stages);
        boolean weighted = stages.stream().anyMatch(stage -> stage.probability() != null);
        return new Pipeline(id, Version.FIRST, name, weighted, stages);
    }

    /**
     * The same, called and furnished otherwise.
     *
     * @param stages those that there are, in their new order, and perhaps new ones
     * @throws RuleViolation {@code pipeline.stages.missing} if one that is there is left out
     */
    public Pipeline change(String name, boolean weighted, List<Stage> stages) {
        if (!ids(stages).containsAll(ids(this.stages))) {
            throw new RuleViolation("pipeline.stages.missing");
        }
        requireDistinctNames(stages);
        return new Pipeline(id, version, name, weighted, stages);
    }

    public Optional<Stage> stage(StageId stage) {
        return stages.stream().filter(each -> each.id().equals(stage)).findFirst();
    }

    /**
     * Keeps names apart, its own among all pipelines and those of its stages.
     *
     * @throws RuleViolation {@code pipeline.name-taken}, {@code stage.name-taken}
     */
    public void requireNewNames(List<Pipeline> all) {
        for (Pipeline other : all) {
            if (!other.id.equals(id) && areAlike(other.name, name)) {
                throw new RuleViolation("pipeline.name-taken", other.name);
            }
        }
        requireDistinctNames(stages);
    }

    /** Whether people would take these names for the same. */
    public static boolean areAlike(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }

    private static Set<StageId> ids(List<Stage> stages) {
        return stages.stream().map(Stage::id).collect(Collectors.toSet());
    }

    private static void requireDistinctNames(List<Stage> stages) {
        Set<String> names = new HashSet<>();
        for (Stage stage : stages) {
            if (!names.add(stage.name().toLowerCase(Locale.ROOT))) {
                throw new RuleViolation("stage.name-taken", stage.name());
            }
        }
    }
}
