package dev.plumb.application.pipelines.persistence;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.pipelines.PipelineSettings;
import dev.plumb.application.shared.Query;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.pipelines.PipelineId;
import dev.plumb.domain.pipelines.StageId;
import dev.plumb.domain.shared.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

@Query
class JdbcPipelineSettings implements PipelineSettings {

    private final CurrentActor currentActor;
    private final JdbcClient jdbc;

    JdbcPipelineSettings(CurrentActor currentActor, JdbcClient jdbc) {
        this.currentActor = currentActor;
        this.jdbc = jdbc;
    }

    @Override
    public List<PipelineEntry> pipelines() {
        currentActor.get().requireAdmin();
        Map<PipelineId, Set<TeamId>> teams = teams();
        Map<PipelineId, PipelineEntry> entries = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select p.id, p.version, p.name, p.weighted, s.id as stage_id,
                          s.name as stage_name, s.probability, s.rotting_days,
                          (select count(*) from opportunity o where o.stage_id = s.id) as all_of_it,
                          (select count(*) from opportunity o where o.stage_id = s.id
                           and o.phase = 'DEAL' and o.lifecycle = 'ACTIVE' and o.status = 'OPEN') as deals
                        from pipeline p join stage s on s.pipeline_id = p.id
                        where s.removed_at is null
                        order by p.position, p.id, s.position, s.id
                        """)
                .query(row -> {
                    PipelineId id = new PipelineId(row.getLong("id"));
                    if (!entries.containsKey(id)) {
                        entries.put(id, entry(row, id, teams.getOrDefault(id, Set.of())));
                    }
                    entries.get(id).stages().add(stage(row));
                });
        return List.copyOf(entries.values());
    }

    private Map<PipelineId, Set<TeamId>> teams() {
        Map<PipelineId, Set<TeamId>> teams = new HashMap<>();
        jdbc.sql("select id, pipeline_id from team where pipeline_id is not null")
                .query(row -> {
                    teams.computeIfAbsent(
                                    new PipelineId(row.getLong("pipeline_id")),
                                    _ -> new HashSet<>())
                            .add(new TeamId(row.getLong("id")));
                });
        return teams;
    }

    private static PipelineEntry entry(ResultSet row, PipelineId id, Set<TeamId> teams)
            throws SQLException {
        return new PipelineEntry(
                id,
                new Version(row.getLong("version")),
                row.getString("name"),
                row.getBoolean("weighted"),
                new ArrayList<>(),
                teams);
    }

    private static StageEntry stage(ResultSet row) throws SQLException {
        long deals = row.getLong("deals");
        return new StageEntry(
                new StageId(row.getLong("stage_id")),
                row.getString("stage_name"),
                row.getObject("probability", Integer.class),
                row.getObject("rotting_days", Integer.class),
                deals,
                row.getLong("all_of_it") - deals);
    }
}
