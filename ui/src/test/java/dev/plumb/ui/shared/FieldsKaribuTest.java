package dev.plumb.ui.shared;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumb.application.contacts.ContactChoice;
import dev.plumb.application.contacts.ContactSuggestions;
import dev.plumb.application.contacts.ContactSuggestions.OrganizationSuggestion;
import dev.plumb.application.contacts.ContactSuggestions.PersonSuggestion;
import dev.plumb.application.pipelines.PipelineOptions;
import dev.plumb.domain.contacts.OrganizationId;
import dev.plumb.domain.contacts.Person;
import dev.plumb.domain.contacts.PersonId;
import dev.plumb.domain.shared.Money;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FieldsKaribuTest {

    private final PipelineOptions pipelines = mock();
    private final ContactSuggestions suggestions = mock();

    @BeforeEach
    void open() {
        MockVaadin.setup(new Routes());
        when(pipelines.currencies())
                .thenReturn(List.of(Currency.getInstance("PLN"), Currency.getInstance("EUR")));
        when(suggestions.people(any(), anyInt()))
                .thenReturn(
                        List.of(
                                new PersonSuggestion(
                                        new PersonId(5),
                                        "Zofia Łęcka",
                                        new OrganizationSuggestion(
                                                new OrganizationId(9), "Rury i inne"),
                                        null)));
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void money_is_an_amount_in_a_currency() {
        MoneyField field = new MoneyField("Value", pipelines);
        type(field, "12,500.00");
        assertThat(field.getValue()).isEqualTo(Money.of("12500", "PLN"));
        field.setValue(Money.of("7.5", "CZK"));
        assertThat(_get(field, TextField.class).getValue()).isEqualTo("7.50");
        type(field, "");
        assertThat(field.getValue()).isNull();
    }

    @Test
    void what_is_no_amount_is_said_at_the_field_and_kept() {
        MoneyField field = new MoneyField("Value", pipelines);
        type(field, "a lot");
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains("Type a number");
        assertThat(_get(field, TextField.class).getValue()).isEqualTo("a lot");
        assertThat(field.problem()).isEqualTo(field.getErrorMessage());
        type(field, "-1");
        assertThat(field.getErrorMessage()).isEqualTo("An amount cannot be below zero.");
    }

    @Test
    void somebody_new_is_offered_besides_those_who_are_there() {
        PersonPicker picker = new PersonPicker("Person", suggestions);
        UI.getCurrent().add(picker);
        ComboBox<ContactOption<PersonId>> box = picker.getContent();
        ComboBoxKt.setUserInput(box, "lecka");
        List<String> offered =
                ComboBoxKt.getSuggestionItems(box).stream().map(ContactOption::name).toList();
        assertThat(offered).containsExactly("Zofia Łęcka", "lecka");
    }

    @Test
    void a_name_that_is_there_means_whoever_has_it() {
        PersonPicker picker = new PersonPicker("Person", suggestions);
        List<OrganizationSuggestion> proposed = new ArrayList<>();
        picker.proposeOrganization(proposed::add);
        UI.getCurrent().add(picker);
        ComboBoxKt._fireCustomValueSet(picker.getContent(), "zofia łęcka");
        assertThat(picker.getValue()).isEqualTo(new ContactChoice.Existing<>(new PersonId(5)));
        assertThat(proposed)
                .extracting(OrganizationSuggestion::name)
                .containsExactly("Rury i inne");
        ComboBoxKt._fireCustomValueSet(picker.getContent(), "Jan Nowy");
        assertThat(picker.getValue()).isEqualTo(new ContactChoice.Added<>("Jan Nowy"));
    }

    @Test
    void a_name_that_several_bear_is_not_guessed() {
        when(suggestions.people(any(), anyInt()))
                .thenReturn(
                        List.of(
                                new PersonSuggestion(new PersonId(5), "Jan Kowalski", null, null),
                                new PersonSuggestion(new PersonId(6), "Jan Kowalski", null, null)));
        PersonPicker picker = new PersonPicker("Person", suggestions);
        UI.getCurrent().add(picker);

        ComboBoxKt._fireCustomValueSet(picker.getContent(), "Jan Kowalski");

        assertThat(picker.getValue()).isNull();
        assertThat(picker.getErrorMessage()).contains("choose one");
    }

    @Test
    void a_name_that_is_too_long_is_said_at_the_field() {
        PersonPicker picker = new PersonPicker("Person", suggestions);
        UI.getCurrent().add(picker);

        ComboBoxKt._fireCustomValueSet(picker.getContent(), "x".repeat(Person.NAME_LENGTH + 1));

        assertThat(picker.getValue()).isNull();
        assertThat(picker.isInvalid()).isTrue();
    }

    @Test
    void one_whose_name_alone_may_be_seen_can_stay() {
        PersonPicker picker = new PersonPicker("Person", suggestions);
        picker.show(null, "Somebody");
        assertThat(picker.getValue()).isEqualTo(new ContactChoice.Unchanged<>());
        assertThat(picker.getContent().getValue().name()).isEqualTo("Somebody");
    }

    private static void type(MoneyField field, String text) {
        _get(field, TextField.class).setValue(text);
        BasicUtilsKt._fireDomEvent(field, "change");
    }
}
