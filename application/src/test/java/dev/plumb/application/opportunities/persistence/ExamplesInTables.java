package dev.plumb.application.opportunities.persistence;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the things of {@link dev.plumb.domain.opportunities.Examples}, with the same numbers. */
public final class ExamplesInTables {

    private ExamplesInTables() {}

    public static void add(JdbcClient jdbc) {
        jdbc.sql("insert into pipeline (id, name, position) values (1, 'Sales', 1)").update();
        jdbc.sql(
                        """
                        insert into stage (id, pipeline_id, name, position) values
                          (1, 1, 'First email sent', 1), (2, 1, 'Visit planned', 2),
                          (3, 1, 'Proposal', 3)\
                        """)
                .update();
        jdbc.sql(
                        """
                        insert into label (id, uuid, name, color, position) values
                          (1, '00000000-0000-7000-8000-000000000001', 'Hot', 'RED', 1),
                          (2, '00000000-0000-7000-8000-000000000002', 'Warm', 'YELLOW', 2),
                          (3, '00000000-0000-7000-8000-000000000003', 'Cold', 'BLUE', 3)\
                        """)
                .update();
        jdbc.sql(
                        "insert into activity_type (id, name, icon, position) values (1, 'Call', 'CALL', 1)")
                .update();
        jdbc.sql("insert into channel (id, name, position) values (1, 'Trade fair', 1)").update();
        jdbc.sql(
                        """
                        insert into organization (id, name, owner_id, visibility)
                        values (1, 'Pipes and more', 1, 'COMPANY')\
                        """)
                .update();
        jdbc.sql(
                        """
                        insert into person (id, name, organization_id, owner_id, visibility)
                        values (1, 'Z. Łęcka', 1, 1, 'COMPANY')\
                        """)
                .update();
        jdbc.sql(
                        "select setval(organization_seq, 100), setval(person_seq, 100),"
                                + " setval(pipeline_seq, 100), setval(stage_seq, 100),"
                                + " setval(label_seq, 100), setval(channel_seq, 100),"
                                + " setval(activity_type_seq, 100)")
                .query()
                .singleRow();
    }
}
