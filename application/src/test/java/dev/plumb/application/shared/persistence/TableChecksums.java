package dev.plumb.application.shared.persistence;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What all rows of all tables but the audit log come to; equal where no row was changed. */
public record TableChecksums(Map<String, Long> byTable) {

    public static TableChecksums of(JdbcClient jdbc) {
        String tables =
                String.join(
                        ", ",
                        jdbc.sql(
                                        """
                                        select table_name from information_schema.tables
                                        where table_schema = database() and table_type = 'BASE TABLE'
                                        and table_name not in ('audit_entry', 'audit_change')
                                        """)
                                .query(String.class)
                                .list());
        Map<String, Long> checksums = new TreeMap<>();
        jdbc.sql("checksum table " + tables)
                .query(row -> {
                    checksums.put(row.getString(1), row.getLong(2));
                });
        return new TableChecksums(checksums);
    }
}
