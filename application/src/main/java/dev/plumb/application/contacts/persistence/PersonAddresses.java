package dev.plumb.application.contacts.persistence;

import dev.plumb.domain.contacts.ContactLabel;
import dev.plumb.domain.contacts.Person;
import dev.plumb.domain.contacts.PersonEmail;
import dev.plumb.domain.contacts.PersonId;
import dev.plumb.domain.contacts.PersonPhone;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps a person's e-mail addresses and phone numbers, in order. */
final class PersonAddresses {

    private final JdbcClient jdbc;

    PersonAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Person person) {
        int position = 1;
        for (PersonEmail email : person.emails()) {
            insert(
                    """
                    insert into person_email (person_id, position, address, label)
                    values (:person, :position, :address, :label)\
                    """,
                    person.id(),
                    position++,
                    email.address().value(),
                    email.label());
        }
        position = 1;
        for (PersonPhone phone : person.phones()) {
            insert(
                    """
                    insert into person_phone (person_id, position, number, label)
                    values (:person, :position, :address, :label)\
                    """,
                    person.id(),
                    position++,
                    phone.number().value(),
                    phone.label());
        }
    }

    private void insert(
            String sql, PersonId person, int position, String address, ContactLabel label) {
        jdbc.sql(sql)
                .param("person", person.value())
                .param("position", position)
                .param("address", address)
                .param("label", label.name())
                .update();
    }
}
