package dev.plumb.application.shared.persistence;

import dev.plumb.domain.access.UserId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fills empty tables with many opportunities at once; one in eleven is a deal. */
public final class BulkRows {

    /** A manager among the users. */
    public static final long READER = 2;

    /** Another user, who manages nobody. */
    public static final long REP = 40;

    public static final long PIPELINE = 1;

    private static final List<String> COMPANY =
            List.of(
                    "insert into team (id, name, parent_id) select seq, concat('Team ', seq), null from seq_1_to_8",
                    """
                    insert into app_user (id, name, email, password_hash, role, team_id, language, zone, color_scheme)
                    select seq, concat(elt(1 + seq % 5, 'Anna', 'Łukasz', 'Zoë', 'Marek', 'Ewa'), ' ', seq),
                      concat('u', seq, '@example.com'), '-',
                      case when seq = 1 then 'ADMIN' when seq <= 8 then 'MANAGER' else 'REP' end,
                      1 + seq % 8, 'en', 'Europe/Warsaw', 'SYSTEM'
                    from seq_1_to_40\
                    """,
                    "insert into team_manager (team_id, user_id) select id, id from team where id between 2 and 8",
                    "insert into company (id, name, currency, rates_as_of) values (1, 'Pipes', 'PLN', '2026-11-01')",
                    "insert into exchange_rate (currency, rate) values ('EUR', 4.25), ('USD', 3.9)",
                    "insert into pipeline (id, name, position) values (1, 'Sales', 1)",
                    """
                    insert into stage (id, pipeline_id, name, position, probability)
                    select seq, 1, concat('Stage ', seq), seq, seq * 15 from seq_1_to_5\
                    """,
                    "insert into label (id, uuid, name, color, position) select seq, uuid(), concat('Label ', seq), 'RED', seq from seq_1_to_10",
                    "insert into channel (id, name, position) select seq, concat('Channel ', seq), seq from seq_1_to_10",
                    "insert into activity_type (id, name, icon, position) values (1, 'Call', 'CALL', 1)");

    private static final String VISIBILITY =
            "elt(1 + seq % 10, 'OWNER', 'TEAM'" + ", 'COMPANY'".repeat(8) + ")";

    private static final String ORGANIZATIONS =
            """
            insert into organization (id, name, owner_id, visibility)
            select seq, concat(elt(1 + seq %% 7, 'Rury', 'Pipes', 'Wodociągi', 'Boiler', 'Ciepło', 'Hydro', 'Aqua'),
              ' ', elt(1 + seq %% 5, 'Łódź', 'Kraków', 'Leeds', 'York', 'Opole'), ' ', seq), 1 + seq %% 40, %s
            from seq_1_to_%d\
            """;

    private static final String PEOPLE =
            """
            insert into person (id, name, organization_id, job_title, owner_id, visibility)
            select seq, concat(elt(1 + seq %% 9, 'Anna', 'Zofia', 'Jan', 'Piotr', 'Maria', 'Ewa', 'John', 'Mary', 'Zoë'),
              ' ', conv(seq * 7919, 10, 36), elt(1 + seq %% 3, 'ska', 'icz', 'son')), seq, 'Buyer', 1 + seq %% 40, %s
            from seq_1_to_%d\
            """;

    private static final String OPPORTUNITIES =
            """
            insert into opportunity (id, uuid, version, phase, lifecycle, title, value_amount, value_currency,
              person_id, organization_id, owner_id, visibility, source, expected_close, stage_id, stage_since,
              status, creator_id, created_at, updated_at, seen_at, channel_id, next_activity_type_id, next_due_date, next_due_at)
            select seq, uuid(), 1, if(seq %% 11 = 0, 'DEAL', 'LEAD'), if(seq %% 50 = 7, 'ARCHIVED', 'ACTIVE'),
              concat(elt(1 + seq %% 8, 'Refit of riser', 'New boiler', 'Pipe repair', 'Heat pump', 'Wymiana rur',
                'Przegląd instalacji', 'Bathroom', 'Kotłownia'), ' ', conv(seq * 104729 %% 999983, 10, 36), ' ', seq),
              if(seq %% 4 = 0, null, seq * 7 %% 90000),
              if(seq %% 4 = 0, null, elt(1 + seq %% 3, 'PLN', 'EUR', 'USD')),
              1 + seq %% %2$d, 1 + seq %% %2$d, 1 + (seq * 13 + seq div 40) %% 40, %3$s, 'IMPORT',
              if(seq %% 3 = 0, null, date(utc_timestamp()) + interval seq %% 200 day),
              if(seq %% 11 = 0, 1 + seq %% 5, null), if(seq %% 11 = 0, utc_timestamp(), null),
              if(seq %% 11 = 0, 'OPEN', null), 1 + (seq * 13 + seq div 40) %% 40,
              utc_timestamp() - interval seq %% 500000 minute, utc_timestamp(),
              if(seq %% 5 = 0, null, utc_timestamp()),
              if(seq %% 4 = 1, null, 1 + seq * 7 %% 10),
              if(seq %% 3 = 0, 1, null),
              if(seq %% 3 = 0, date(utc_timestamp() + interval cast(seq %% 40000 as signed) - 4000 minute), null),
              if(seq %% 3 = 0, utc_timestamp() + interval cast(seq %% 40000 as signed) - 4000 minute, null)
            from seq_1_to_%1$d\
            """;

    private static final String LABELS =
            """
            insert into opportunity_label (opportunity_id, label_id)
            select seq, 1 + seq %% 10 from seq_1_to_%d where seq %% 2 = 0\
            """;

    private BulkRows() {}

    public static long team(UserId user) {
        return 1 + user.value() % 8;
    }

    public static void load(JdbcClient jdbc, int opportunities) {
        int contacts = Math.max(1, opportunities / 20);
        COMPANY.forEach(sql -> jdbc.sql(sql).update());
        jdbc.sql(ORGANIZATIONS.formatted(VISIBILITY, contacts)).update();
        jdbc.sql(PEOPLE.formatted(VISIBILITY, contacts)).update();
        jdbc.sql(OPPORTUNITIES.formatted(opportunities, contacts, VISIBILITY)).update();
        jdbc.sql(LABELS.formatted(opportunities)).update();
        jdbc.sql("analyze table opportunity, opportunity_label, person, organization")
                .query()
                .listOfRows();
    }
}
