package dev.plumb.application.contacts.persistence;

import dev.plumb.application.access.persistence.VisibleTo;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.Visibility;
import dev.plumb.domain.contacts.Organization;
import dev.plumb.domain.contacts.OrganizationId;
import dev.plumb.domain.contacts.Organizations;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Organizations in the table {@code organization}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcOrganizations implements Organizations {

    private final JdbcClient jdbc;

    JdbcOrganizations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public OrganizationId nextId() {
        return new OrganizationId(
                jdbc.sql("select next value for organization_seq").query(Long.class).single());
    }

    @Override
    public void add(Organization organization) {
        jdbc.sql(
                        """
                        insert into organization (id, name, address, owner_id, visibility)
                        values (:id, :name, :address, :owner, :visibility)\
                        """)
                .param("id", organization.id().value())
                .param("name", organization.name())
                .param("address", organization.address())
                .param("owner", organization.owner().value())
                .param("visibility", organization.visibility().name())
                .update();
    }

    @Override
    public Optional<Organization> find(OrganizationId id, Actor reader) {
        VisibleTo visible = VisibleTo.of(reader);
        return jdbc.sql(
                        """
                        select o.id, o.name, o.address, o.owner_id, o.visibility
                        from organization o where o.id = :id and %s\
                        """
                                .formatted(visible.sql("o")))
                .params(visible.parameters())
                .param("id", id.value())
                .query((row, _) -> organization(row))
                .optional();
    }

    private static Organization organization(ResultSet row) throws SQLException {
        return new Organization(
                new OrganizationId(row.getLong("id")),
                row.getString("name"),
                row.getString("address"),
                new UserId(row.getLong("owner_id")),
                Visibility.valueOf(row.getString("visibility")));
    }
}
