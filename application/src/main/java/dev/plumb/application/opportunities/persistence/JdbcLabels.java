package dev.plumb.application.opportunities.persistence;

import dev.plumb.domain.opportunities.Label;
import dev.plumb.domain.opportunities.LabelId;
import dev.plumb.domain.opportunities.Labels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Labels in the table {@code label}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcLabels implements Labels {

    private final JdbcClient jdbc;

    JdbcLabels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public LabelId nextId() {
        return new LabelId(jdbc.sql("select next value for label_seq").query(Long.class).single());
    }

    @Override
    public void add(Label label) {
        jdbc.sql("insert into label (id, uuid, name, color) values (:id, :key, :name, :color)")
                .param("id", label.id().value())
                .param("key", label.key().toString())
                .param("name", label.name())
                .param("color", label.color().name())
                .update();
    }
}
