package dev.plumb.application.pipelines;

import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.pipelines.PipelineId;
import dev.plumb.domain.pipelines.StageId;
import dev.plumb.domain.shared.Version;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The administration of pipelines; for admins. */
public interface PipelineSettings {

    /** In order. */
    List<PipelineEntry> pipelines();

    /**
     * @param teams those whose members' deals begin here
     */
    record PipelineEntry(
            PipelineId id,
            Version version,
            String name,
            boolean weighted,
            List<StageEntry> stages,
            Set<TeamId> teams) {

        /** How many open deals there are. */
        public long deals() {
            return stages.stream().mapToLong(StageEntry::deals).sum();
        }

        /** How many there are of whatever else: closed, put aside, thrown away, waiting. */
        public long others() {
            return stages.stream().mapToLong(StageEntry::others).sum();
        }

        /** Whether nothing would have to move if it were removed. */
        public boolean isEmpty() {
            return stages.stream().allMatch(StageEntry::isEmpty);
        }

        public Optional<StageEntry> stage(StageId stage) {
            return stages.stream().filter(each -> each.id().equals(stage)).findFirst();
        }
    }

    /**
     * @param deals how many open deals stand there
     * @param others how many closed, archived and deleted ones do, and leads that were deals wait
     */
    record StageEntry(
            StageId id,
            String name,
            @Nullable Integer probability,
            @Nullable Integer rottingDays,
            long deals,
            long others) {

        /** Whether nothing would have to move if it were removed. */
        public boolean isEmpty() {
            return deals + others == 0;
        }
    }
}
