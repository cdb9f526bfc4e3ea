package dev.plumb.domain.contacts;

import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.Visibility;
import dev.plumb.domain.shared.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody whom opportunities are about. */
public record Person(
        PersonId id,
        String name,
        @Nullable OrganizationId organization,
        @Nullable String jobTitle,
        List<PersonEmail> emails,
        List<PersonPhone> phones,
        UserId owner,
        Visibility visibility) {

    public static final int NAME_LENGTH = 200;
    public static final int JOB_TITLE_LENGTH = 200;

    public Person {
        name = Text.line("person.name", name, NAME_LENGTH);
        jobTitle =
                jobTitle == null ? null : Text.line("person.job-title", jobTitle, JOB_TITLE_LENGTH);
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
    }
}
