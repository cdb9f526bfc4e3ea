package dev.plumb.application.pipelines;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.history.StaleData;
import dev.plumb.domain.pipelines.Pipeline;
import dev.plumb.domain.pipelines.PipelineId;
import dev.plumb.domain.pipelines.Pipelines;
import dev.plumb.domain.pipelines.Stage;
import dev.plumb.domain.pipelines.StageId;
import dev.plumb.domain.shared.NotFound;
import dev.plumb.domain.shared.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names a pipeline and its stages, puts them in order, weighs them, adds stages, and says which
 * teams begin there.
 */
@UseCase(Permission.ADMINISTER)
public class ChangePipeline {

    private final CurrentActor currentActor;
    private final Pipelines pipelines;
    private final PipelineChanges changes;
    private final TeamPipelines teams;

    ChangePipeline(
            CurrentActor currentActor,
            Pipelines pipelines,
            PipelineChanges changes,
            TeamPipelines teams) {
        this.currentActor = currentActor;
        this.pipelines = pipelines;
        this.changes = changes;
        this.teams = teams;
    }

    /**
     * @param stages in their order, none that is there left out
     * @param joining teams that are to begin there, {@code leaving}: that are not any more
     */
    public record Command(
            @NotNull PipelineId id,
            @NotNull Version version,
            @NotBlank @Size(max = Pipeline.NAME_LENGTH) String name,
            boolean weighted,
            @NotEmpty @Size(max = Pipeline.MOST_STAGES) List<@Valid ChangedStage> stages,
            @NotNull Set<@NotNull TeamId> joining,
            @NotNull Set<@NotNull TeamId> leaving) {}

    /**
     * @param id null for a new one
     * @param probability in per cent; null for a stage that is not weighed
     * @param rottingDays null for a stage where no deal rots
     */
    public record ChangedStage(
            @Nullable StageId id,
            @NotBlank @Size(max = Stage.NAME_LENGTH) String name,
            @Nullable @Min(0) @Max(100) Integer probability,
            @Nullable @Min(1) @Max(Stage.MOST_ROTTING_DAYS) Integer rottingDays) {}

    /**
     * @throws StaleData if another admin has changed it since
     */
    public void handle(@Valid Command command) {
        currentActor.fresh().requireAdmin();
        List<Pipeline> all = pipelines.lockAll();
        Pipeline before =
                all.stream()
                        .filter(each -> each.id().equals(command.id))
                        .findFirst()
                        .orElseThrow(() -> new NotFound(command.id));
        if (!before.version().equals(command.version)) {
            throw new StaleData(null);
        }
        Pipeline after =
                before.change(
                        command.name,
                        command.weighted,
                        command.stages.stream().map(stage -> stage(before, stage)).toList());
        if (!after.equals(before)) {
            after.requireNewNames(all);
            pipelines.save(after);
            changes.tell(AuditAct.CHANGED, after, PipelineDifference.between(before, after));
        }
        teams.change(after, command.joining, command.leaving);
    }

    private Stage stage(Pipeline pipeline, ChangedStage stage) {
        StageId id = stage.id;
        if (id != null && pipeline.stage(id).isEmpty()) {
            throw new NotFound(id);
        }
        return new Stage(
                id == null ? pipelines.nextStageId() : id,
                pipeline.id(),
                stage.name,
                stage.probability,
                stage.rottingDays);
    }
}
