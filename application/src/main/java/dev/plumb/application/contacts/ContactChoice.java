package dev.plumb.application.contacts;

import dev.plumb.domain.contacts.Person;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A person or organization that is there already, or one to be added. */
public sealed interface ContactChoice<I> {

    /** One that is there. */
    record Existing<I>(@NotNull I id) implements ContactChoice<I> {}

    /** Whichever there is now; how a contact stays that the actor may not see. */
    record Unchanged<I>() implements ContactChoice<I> {}

    /** One to be added under that name. */
    record Added<I>(@NotBlank @Size(max = Person.NAME_LENGTH) String name)
            implements ContactChoice<I> {}
}
