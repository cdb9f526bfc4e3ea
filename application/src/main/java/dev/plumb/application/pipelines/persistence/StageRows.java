package dev.plumb.application.pipelines.persistence;

import dev.plumb.domain.pipelines.Stage;
import dev.plumb.domain.pipelines.StageId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads and writes the table {@code stage}. */
record StageRows(JdbcClient jdbc) {

    /** In the order of the list; those that are new are added. */
    void save(List<Stage> stages) {
        for (int i = 0; i < stages.size(); i++) {
            save(stages.get(i), i + 1);
        }
    }

    private void save(Stage stage, int position) {
        jdbc.sql(
                        """
                        insert into stage
                          (id, pipeline_id, name, position, probability, rotting_days)
                        values (:id, :pipeline, :name, :position, :probability, :rottingDays)
                        on duplicate key update
                          name = value(name), position = value(position),
                          probability = value(probability), rotting_days = value(rotting_days)\
                        """)
                .param("id", stage.id().value())
                .param("pipeline", stage.pipeline().value())
                .param("name", stage.name())
                .param("position", position)
                .param("probability", stage.probability())
                .param("rottingDays", stage.rottingDays())
                .update();
    }

    /**
     * Which of them are there and which were removed; those that never were are left out.
     *
     * @param lock how the rows are locked, in the order of their numbers
     */
    Map<StageId, Boolean> there(List<StageId> stages, String lock) {
        Map<StageId, Boolean> there = new HashMap<>();
        jdbc.sql(
                        "select id, removed_at is null as there from stage where id in (:stages) order by id "
                                + lock)
                .param("stages", stages.stream().map(StageId::value).toList())
                .query(row -> {
                    there.put(new StageId(row.getLong("id")), row.getBoolean("there"));
                });
        return there;
    }
}
