package dev.plumb.application.opportunities.persistence;

import static dev.plumb.domain.opportunities.OpportunityFields.LABELS;

import dev.plumb.domain.lists.LabelId;
import dev.plumb.domain.opportunities.Opportunity;
import dev.plumb.domain.opportunities.OpportunityId;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The labels of opportunities; only what differs is written. */
final class OpportunityLabels {

    private final JdbcClient jdbc;

    OpportunityLabels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The opportunity's row is locked, as it was just written. */
    void save(Opportunity opportunity) {
        Set<LabelId> wanted =
                Objects.requireNonNullElse(opportunity.values().get(LABELS), Set.of());
        Set<LabelId> there = there(opportunity.id());
        if (!wanted.equals(there)) {
            minus(there, wanted).forEach(label -> remove(opportunity.id(), label));
            minus(wanted, there).forEach(label -> add(opportunity.id(), label));
        }
    }

    private Set<LabelId> there(OpportunityId opportunity) {
        return jdbc.sql("select label_id from opportunity_label where opportunity_id = :id")
                .param("id", opportunity.value())
                .query((row, _) -> new LabelId(row.getLong("label_id")))
                .set();
    }

    private void add(OpportunityId opportunity, LabelId label) {
        jdbc.sql(
                        """
                        insert into opportunity_label (opportunity_id, label_id)
                        values (:opportunity, :label)\
                        """)
                .param("opportunity", opportunity.value())
                .param("label", label.value())
                .update();
    }

    private void remove(OpportunityId opportunity, LabelId label) {
        jdbc.sql(
                        """
                        delete from opportunity_label
                        where opportunity_id = :opportunity and label_id = :label\
                        """)
                .param("opportunity", opportunity.value())
                .param("label", label.value())
                .update();
    }

    private static Set<LabelId> minus(Set<LabelId> some, Set<LabelId> others) {
        Set<LabelId> rest = new HashSet<>(some);
        rest.removeAll(others);
        return rest;
    }
}
