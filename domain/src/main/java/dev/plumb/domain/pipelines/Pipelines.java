package dev.plumb.domain.pipelines;

import dev.plumb.domain.access.TeamId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All pipelines; one whose stages have all been removed is there no more. */
public interface Pipelines {

    PipelineId nextId();

    StageId nextStageId();

    /** As the last one. */
    void add(Pipeline pipeline);

    /** In order. */
    List<Pipeline> all();

    /** As {@link #all}; nobody else changes them until this transaction has ended. */
    List<Pipeline> lockAll();

    /** Finds it; whoever else locks it waits until this transaction has ended. */
    Optional<Pipeline> lock(PipelineId id);

    /** Finds the pipeline of a stage, and locks it. */
    Optional<Pipeline> lockOf(StageId stage);

    /** Saves what was locked and changed, as its next version. */
    void save(Pipeline pipeline);

    void order(List<PipelineId> order);

    /**
     * Keeps a stage from being removed until this transaction has ended.
     *
     * @throws dev.plumb.domain.shared.NotFound if it never was there
     * @throws dev.plumb.domain.shared.RuleViolation {@code stage.removed}
     */
    void hold(StageId stage);

    /** The stage itself while it is there; else the one that its deals went to, however often. */
    StageId heir(StageId stage);

    /**
     * Takes stages away from boards and choices; their names stay for history.
     *
     * @param target stays, and is kept from being removed
     * @throws dev.plumb.domain.shared.RuleViolation {@code stage.removed} if one of them is gone
     */
    void remove(List<StageId> stages, StageId target, Instant at);

    /** Brings a removed stage back to its place; false if it is there. */
    boolean restore(StageId stage);

    /** Finds where a team begins; whoever else locks it waits until this transaction has ended. */
    Optional<TeamDefault> lockDefault(TeamId team);

    void saveDefault(TeamDefault changed);
}
