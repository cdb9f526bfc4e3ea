package dev.plumb.application.lists.persistence;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whether deals may be lost for reasons in one's own words; so they are while no other is offered.
 */
final class FreeReasons {

    private FreeReasons() {}

    static boolean areAllowed(JdbcClient jdbc) {
        return jdbc.sql(
                        """
                        select coalesce((select free_lost_reasons from company), true)
                          or not exists (select 1 from lost_reason where retired_at is null)\
                        """)
                .query(Boolean.class)
                .single();
    }
}
