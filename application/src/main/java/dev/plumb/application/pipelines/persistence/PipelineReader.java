package dev.plumb.application.pipelines.persistence;

import dev.plumb.domain.pipelines.Pipeline;
import dev.plumb.domain.pipelines.PipelineId;
import dev.plumb.domain.pipelines.Stage;
import dev.plumb.domain.pipelines.StageId;
import dev.plumb.domain.shared.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Reads pipelines from a row for each of their stages, those of one pipeline together. */
final class PipelineReader implements ResultSetExtractor<List<Pipeline>> {

    @Override
    public List<Pipeline> extractData(ResultSet row) throws SQLException {
        List<Pipeline> pipelines = new ArrayList<>();
        boolean more = row.next();
        while (more) {
            PipelineId id = new PipelineId(row.getLong("id"));
            Version version = new Version(row.getLong("version"));
            String name = row.getString("name");
            boolean weighted = row.getBoolean("weighted");
            List<Stage> stages = new ArrayList<>();
            do {
                stages.add(stage(row, id));
                more = row.next();
            } while (more && row.getLong("id") == id.value());
            pipelines.add(new Pipeline(id, version, name, weighted, stages));
        }
        return pipelines;
    }

    private static Stage stage(ResultSet row, PipelineId pipeline) throws SQLException {
        return new Stage(
                new StageId(row.getLong("stage_id")),
                pipeline,
                row.getString("stage_name"),
                row.getObject("probability", Integer.class),
                row.getObject("rotting_days", Integer.class));
    }
}
