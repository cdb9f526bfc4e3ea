package dev.plumb.application.contacts.persistence;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.access.persistence.VisibleTo;
import dev.plumb.application.contacts.ContactSuggestions;
import dev.plumb.application.shared.Query;
import dev.plumb.application.shared.persistence.SearchText;
import dev.plumb.domain.contacts.OrganizationId;
import dev.plumb.domain.contacts.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

@Query
class JdbcContactSuggestions implements ContactSuggestions {

    /** Beyond so many the best are not looked for: more has to be typed. */
    private static final int MOST_FOUND = 1000;

    private final CurrentActor currentActor;
    private final JdbcClient jdbc;

    JdbcContactSuggestions(CurrentActor currentActor, JdbcClient jdbc) {
        this.currentActor = currentActor;
        this.jdbc = jdbc;
    }

    @Override
    public List<PersonSuggestion> people(String text, int limit) {
        VisibleTo visible = VisibleTo.of(currentActor.get());
        SearchText typed = new SearchText(text);
        return jdbc.sql(
                        """
                        select p.id, p.name, g.id as organization_id, g.name as organization_name,
                          (select e.address from person_email e
                           where e.person_id = p.id order by e.position limit 1) as email
                        from (%s) found
                        join person p on p.id = found.id
                        left join organization g on g.id = p.organization_id and %s
                        order by %s
                        """
                                .formatted(
                                        found("person", typed, visible),
                                        visible.sql("g"),
                                        order("p", typed)))
                .params(visible.parameters())
                .params(typed.parameters())
                .param("limit", limit)
                .query(JdbcContactSuggestions::person)
                .list();
    }

    @Override
    public List<OrganizationSuggestion> organizations(String text, int limit) {
        VisibleTo visible = VisibleTo.of(currentActor.get());
        SearchText typed = new SearchText(text);
        return jdbc.sql(
                        """
                        select g.id as organization_id, g.name as organization_name
                        from (%s) found
                        join organization g on g.id = found.id
                        order by %s
                        """
                                .formatted(
                                        found("organization", typed, visible), order("g", typed)))
                .params(visible.parameters())
                .params(typed.parameters())
                .param("limit", limit)
                .query(JdbcContactSuggestions::organization)
                .list();
    }

    private static String found(String table, SearchText typed, VisibleTo visible) {
        return typed.isEmpty()
                ? "select c.id from %s c where %s order by c.id desc limit :limit"
                        .formatted(table, visible.sql("c"))
                : """
                select c.id from
                  (select c.id, c.name from %s c where %s and %s limit %d) c
                order by %s limit :limit
                """
                        .formatted(
                                table,
                                typed.sql("c.name", "c.name"),
                                visible.sql("c"),
                                MOST_FOUND,
                                order("c", typed));
    }

    private static String order(String alias, SearchText typed) {
        return typed.isEmpty()
                ? alias + ".id desc"
                : "%1$s.name like :typed escape '!' desc, %1$s.name, %1$s.id".formatted(alias);
    }

    private static PersonSuggestion person(ResultSet row, int number) throws SQLException {
        return new PersonSuggestion(
                new PersonId(row.getLong("id")),
                row.getString("name"),
                row.getObject("organization_id") == null ? null : organization(row, number),
                row.getString("email"));
    }

    private static OrganizationSuggestion organization(ResultSet row, int number)
            throws SQLException {
        return new OrganizationSuggestion(
                new OrganizationId(row.getLong("organization_id")),
                row.getString("organization_name"));
    }
}
