package dev.plumb.application.contacts.persistence;

import dev.plumb.application.access.persistence.VisibleTo;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.contacts.OrganizationId;
import dev.plumb.domain.contacts.People;
import dev.plumb.domain.contacts.Person;
import dev.plumb.domain.contacts.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** People in the table {@code person}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcPeople implements People {

    private final JdbcClient jdbc;
    private final PersonAddresses addresses;

    JdbcPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.addresses = new PersonAddresses(jdbc);
    }

    @Override
    public PersonId nextId() {
        return new PersonId(
                jdbc.sql("select next value for person_seq").query(Long.class).single());
    }

    @Override
    public void add(Person person) {
        OrganizationId organization = person.organization();
        jdbc.sql(
                        """
                        insert into person
                          (id, name, organization_id, job_title, owner_id, visibility)
                        values (:id, :name, :organization, :jobTitle, :owner, :visibility)\
                        """)
                .param("id", person.id().value())
                .param("name", person.name())
                .param("organization", organization == null ? null : organization.value())
                .param("jobTitle", person.jobTitle())
                .param("owner", person.owner().value())
                .param("visibility", person.visibility().name())
                .update();
        addresses.add(person);
    }

    @Override
    public boolean has(PersonId id, Actor reader) {
        VisibleTo visible = VisibleTo.of(reader);
        return jdbc.sql("select 1 from person p where p.id = :id and " + visible.sql("p"))
                .params(visible.parameters())
                .param("id", id.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }
}
