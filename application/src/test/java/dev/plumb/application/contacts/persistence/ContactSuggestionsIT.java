package dev.plumb.application.contacts.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.contacts.ContactSuggestions;
import dev.plumb.application.shared.persistence.DatabaseTest;
import dev.plumb.application.shared.persistence.Seeds;
import dev.plumb.domain.access.Role;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.Visibility;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContactSuggestionsIT {

    @Autowired ContactSuggestions suggestions;

    @Autowired CurrentActor currentActor;

    @Autowired JdbcClient jdbc;

    UserId anna;

    @BeforeAll
    void seed() {
        Seeds seeds = new Seeds(jdbc);
        anna = seeds.user("Anna", Role.REP, null);
        for (String name :
                List.of(
                        "Z. Łęcka",
                        "Łucja Zając",
                        "Zając Ewa",
                        "Jan Kowalski",
                        "Janina Nowak",
                        "Will Smith")) {
            seeds.person(name, anna, Visibility.COMPANY);
            seeds.organization(name, anna, Visibility.COMPANY);
        }
        UserId ben = seeds.user("Ben", Role.REP, null);
        seeds.person("Zając Hidden", ben, Visibility.OWNER);
        seeds.organization("Zając Hidden", ben, Visibility.OWNER);
    }

    @ParameterizedTest
    @CsvSource({
        "lecka, Z. Łęcka",
        "z. łę, Z. Łęcka",
        "ZAJ, Zając Ewa|Łucja Zając",
        "jan, Jan Kowalski|Janina Nowak",
        "will, Will Smith",
        "ja, Jan Kowalski|Janina Nowak",
        "jan k, Jan Kowalski",
        "nowak jan, Janina Nowak",
        "'', Will Smith|Janina Nowak"
    })
    void beginnings_of_words_are_found_whatever_their_accents_the_beginning_of_the_name_first(
            String text, String names) {
        List<String> expected = List.of(names.split("\\|"));
        List<String> people = new ArrayList<>();
        List<String> organizations = new ArrayList<>();
        currentActor.as(
                anna,
                () -> {
                    suggestions.people(text, 2).forEach(person -> people.add(person.name()));
                    suggestions
                            .organizations(text, 2)
                            .forEach(organization -> organizations.add(organization.name()));
                });
        assertThat(people).isEqualTo(expected);
        assertThat(organizations).isEqualTo(expected);
    }
}
