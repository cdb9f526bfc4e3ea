package dev.plumb.application.opportunities.persistence;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.opportunities.LabelOptions;
import dev.plumb.application.opportunities.LabelTag;
import dev.plumb.application.shared.Query;
import dev.plumb.domain.opportunities.LabelColor;
import dev.plumb.domain.opportunities.LabelId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

@Query
class JdbcLabelOptions implements LabelOptions {

    private final CurrentActor currentActor;
    private final JdbcClient jdbc;

    JdbcLabelOptions(CurrentActor currentActor, JdbcClient jdbc) {
        this.currentActor = currentActor;
        this.jdbc = jdbc;
    }

    @Override
    public List<LabelTag> labels() {
        currentActor.get();
        return jdbc.sql("select id, name, color from label order by name, id")
                .query((row, _) ->
                        new LabelTag(
                                new LabelId(row.getLong("id")),
                                row.getString("name"),
                                LabelColor.valueOf(row.getString("color"))))
                .list();
    }
}
