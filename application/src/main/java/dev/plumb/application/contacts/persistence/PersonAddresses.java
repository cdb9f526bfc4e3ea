package dev.plumb.application.contacts.persistence;

import dev.plumb.domain.contacts.ContactLabel;
import dev.plumb.domain.contacts.Person;
import dev.plumb.domain.contacts.PersonEmail;
import dev.plumb.domain.contacts.PersonId;
import dev.plumb.domain.contacts.PersonPhone;
import dev.plumb.domain.shared.EmailAddress;
import dev.plumb.domain.shared.PhoneNumber;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A person's e-mail addresses and phone numbers, in order. */
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

    List<PersonEmail> emails(PersonId person) {
        return jdbc.sql(
                        """
                        select address, label from person_email
                        where person_id = :person order by position\
                        """)
                .param("person", person.value())
                .query((row, _) ->
                        new PersonEmail(
                                new EmailAddress(row.getString("address")),
                                ContactLabel.valueOf(row.getString("label"))))
                .list();
    }

    List<PersonPhone> phones(PersonId person) {
        return jdbc.sql(
                        """
                        select number, label from person_phone
                        where person_id = :person order by position\
                        """)
                .param("person", person.value())
                .query((row, _) ->
                        new PersonPhone(
                                new PhoneNumber(row.getString("number")),
                                ContactLabel.valueOf(row.getString("label"))))
                .list();
    }
}
