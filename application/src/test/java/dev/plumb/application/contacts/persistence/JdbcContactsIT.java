package dev.plumb.application.contacts.persistence;

import static dev.plumb.domain.access.Cast.ANNA;
import static dev.plumb.domain.access.Cast.EWA;
import static dev.plumb.domain.access.Cast.MARTA;
import static dev.plumb.domain.access.Cast.PIOTR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.application.access.persistence.CastInTables;
import dev.plumb.application.shared.persistence.DatabaseTest;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.Cast;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.Visibility;
import dev.plumb.domain.contacts.ContactLabel;
import dev.plumb.domain.contacts.Organization;
import dev.plumb.domain.contacts.OrganizationId;
import dev.plumb.domain.contacts.Organizations;
import dev.plumb.domain.contacts.People;
import dev.plumb.domain.contacts.Person;
import dev.plumb.domain.contacts.PersonEmail;
import dev.plumb.domain.contacts.PersonId;
import dev.plumb.domain.shared.EmailAddress;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class JdbcContactsIT {

    private static final List<Actor> READERS =
            List.of(Cast.anna(), Cast.adam(), Cast.ola(), Cast.piotr(), Cast.marta(), Cast.ewa());

    @Autowired People people;
    @Autowired Organizations organizations;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void enter() {
        new CastInTables(jdbc).enter();
    }

    @Test
    void an_organization_comes_back_as_it_was_added() {
        var added =
                new Organization(
                        organizations.nextId(), "Rury i inne", "Łódź", ANNA, Visibility.TEAM);
        organizations.add(added);
        assertThat(organizations.find(added.id(), Cast.anna())).contains(added);
        assertThat(organizations.find(new OrganizationId(9_999), Cast.ola())).isEmpty();
    }

    @Test
    void who_sees_a_contact_is_who_the_rule_says() {
        for (UserId owner : List.of(ANNA, PIOTR, MARTA, EWA)) {
            for (Visibility visibility : Visibility.values()) {
                Person person = person(owner, visibility);
                Organization organization =
                        new Organization(organizations.nextId(), "Body", null, owner, visibility);
                people.add(person);
                organizations.add(organization);
                for (Actor reader : READERS) {
                    boolean seen = reader.sees(owner, visibility);
                    assertThat(people.has(person.id(), reader)).isEqualTo(seen);
                    assertThat(organizations.find(organization.id(), reader).isPresent())
                            .isEqualTo(seen);
                }
            }
        }
    }

    @Test
    void a_person_keeps_the_order_of_the_addresses() {
        Person person = person(ANNA, Visibility.COMPANY);
        people.add(person);
        assertThat(
                        jdbc.sql(
                                        """
                                        select address from person_email
                                        where person_id = :person order by position\
                                        """)
                                .param("person", person.id().value())
                                .query(String.class)
                                .list())
                .containsExactly("first@example.com", "second@example.com");
        assertThat(people.has(new PersonId(9_999), Cast.ola())).isFalse();
    }

    private Person person(UserId owner, Visibility visibility) {
        return new Person(
                people.nextId(),
                "Zofia Łęcka",
                null,
                "Facility manager",
                List.of(
                        new PersonEmail(new EmailAddress("first@example.com"), ContactLabel.WORK),
                        new PersonEmail(new EmailAddress("second@example.com"), ContactLabel.WORK)),
                List.of(),
                owner,
                visibility);
    }
}
