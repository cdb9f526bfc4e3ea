package dev.plumb.application.demo;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.contacts.AddOrganization;
import dev.plumb.application.contacts.AddPerson;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.Visibility;
import dev.plumb.domain.contacts.ContactLabel;
import dev.plumb.domain.contacts.OrganizationId;
import dev.plumb.domain.contacts.PersonEmail;
import dev.plumb.domain.contacts.PersonId;
import dev.plumb.domain.contacts.PersonPhone;
import dev.plumb.domain.shared.EmailAddress;
import dev.plumb.domain.shared.PhoneNumber;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The people and organizations of the demo: a person for each organization, and a few without. */
@Component
class DemoContacts {

    private final AddOrganization addOrganization;
    private final AddPerson addPerson;
    private final CurrentActor currentActor;
    private final List<OrganizationId> organizations = new ArrayList<>();
    private final List<PersonId> people = new ArrayList<>();

    DemoContacts(AddOrganization addOrganization, AddPerson addPerson, CurrentActor currentActor) {
        this.addOrganization = addOrganization;
        this.addPerson = addPerson;
        this.currentActor = currentActor;
    }

    void create(DemoScene scene) {
        organizations.clear();
        people.clear();
        for (int i = 0; i < DemoTexts.PEOPLE.size(); i++) {
            int index = i;
            currentActor.as(owner(scene, index), () -> create(index));
        }
    }

    OrganizationId organization(int index) {
        return organizations.get(index % organizations.size());
    }

    /** Works at {@link #organization} of the same index. */
    PersonId person(int index) {
        return people.get(index % organizations.size());
    }

    /** One who works nowhere. */
    PersonId privatePerson(int index) {
        int privates = people.size() - organizations.size();
        return people.get(organizations.size() + index % privates);
    }

    private static UserId owner(DemoScene scene, int index) {
        return scene.rep(index);
    }

    private void create(int index) {
        String name = DemoTexts.PEOPLE.get(index);
        if (index < DemoTexts.ORGANIZATIONS.size()) {
            String[] organization = DemoTexts.ORGANIZATIONS.get(index).split("\\|");
            OrganizationId id =
                    addOrganization.handle(
                            new AddOrganization.Command(
                                    organization[0], organization[1], Visibility.COMPANY));
            organizations.add(id);
            people.add(
                    add(
                            name,
                            id,
                            DemoTexts.JOB_TITLES.get(index % DemoTexts.JOB_TITLES.size()),
                            index));
        } else {
            people.add(add(name, null, null, index));
        }
    }

    private PersonId add(
            String name,
            @Nullable OrganizationId organization,
            @Nullable String jobTitle,
            int index) {
        return addPerson.handle(
                new AddPerson.Command(
                        name,
                        organization,
                        jobTitle,
                        List.of(new PersonEmail(email(name), ContactLabel.WORK)),
                        index % 4 == 3
                                ? List.of()
                                : List.of(new PersonPhone(phone(index), ContactLabel.MOBILE)),
                        Visibility.COMPANY));
    }

    private static EmailAddress email(String name) {
        String plain =
                Normalizer.normalize(name.replace('ł', 'l').replace('Ł', 'L'), Normalizer.Form.NFD)
                        .replaceAll("[^A-Za-z ]", "")
                        .toLowerCase(Locale.ROOT)
                        .replace(' ', '.');
        return new EmailAddress(plain + "@example.net");
    }

    private static PhoneNumber phone(int index) {
        return new PhoneNumber(
                "+48 60%d %03d %03d".formatted(index % 10, 137 * index % 1000, 911 * index % 1000));
    }
}
