package dev.plumb.ui.shared;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import dev.plumb.application.contacts.ContactChoice;
import dev.plumb.domain.contacts.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses somebody who is there, or adds a new one by name. */
abstract class ContactPicker<I, P extends ContactPicker<I, P>>
        extends AbstractCompositeField<ComboBox<ContactOption<I>>, P, @Nullable ContactChoice<I>>
        implements HasValidationProperties, HasSize, Focusable<P> {

    static final int SUGGESTIONS = 8;

    private final String addKey;
    private boolean typing;
    private @Nullable String problem;

    ContactPicker(String label, String addKey) {
        super(null);
        this.addKey = addKey;
        ComboBox<ContactOption<I>> box = getContent();
        box.setLabel(label);
        box.setAllowCustomValue(true);
        box.setManualValidation(true);
        box.setItemLabelGenerator(ContactOption::name);
        box.setRenderer(new ComponentRenderer<>(this::line));
        box.setItems(this::fetch);
        box.addCustomValueSetListener(event -> typed(event.getDetail()));
        box.addValueChangeListener(change -> {
            ContactOption<I> option = change.getValue();
            if (change.isFromClient() || typing) {
                complain(null);
            }
            setModelValue(option == null ? null : option.choice(), change.isFromClient() || typing);
            if (option != null && change.isFromClient()) {
                chosen(option);
            }
        });
    }

    /** Those who are there, best first. */
    abstract List<ContactOption<I>> suggest(String text, int limit);

    void chosen(ContactOption<I> option) {}

    /**
     * Shows one who is there; without an id, one whose name alone the user may see, and who can
     * stay.
     */
    public void show(@Nullable I id, String name) {
        ContactChoice<I> choice =
                id == null ? new ContactChoice.Unchanged<>() : new ContactChoice.Existing<>(id);
        getContent().setValue(new ContactOption<>(choice, name, null));
    }

    /** What is wrong with the name that was typed; null for nothing. */
    public @Nullable String problem() {
        return problem;
    }

    @Override
    protected void setPresentationValue(@Nullable ContactChoice<I> choice) {
        ContactOption<I> shown = getContent().getValue();
        if (choice == null) {
            getContent().clear();
        } else if (choice instanceof ContactChoice.Added<I>(String name)) {
            getContent().setValue(new ContactOption<>(choice, name, null));
        } else if (shown == null || !shown.choice().equals(choice)) {
            throw new IllegalArgumentException("the name is known to show(id, name) alone");
        }
    }

    private Stream<ContactOption<I>> fetch(Query<ContactOption<I>, String> query) {
        String text = query.getFilter().orElse("").strip();
        List<ContactOption<I>> lines = new ArrayList<>(suggest(text, SUGGESTIONS));
        if (!text.isEmpty()) {
            lines.add(added(text));
        }
        return lines.stream().skip(query.getOffset()).limit(query.getLimit());
    }

    private void typed(String raw) {
        String text = raw.strip();
        if (text.isEmpty()) {
            return;
        }
        List<ContactOption<I>> namesakes =
                suggest(text, SUGGESTIONS).stream()
                        .filter(line -> line.name().equalsIgnoreCase(text))
                        .toList();
        if (text.length() > Person.NAME_LENGTH) {
            complain(Texts.get("error.size", 1, Person.NAME_LENGTH));
        } else if (namesakes.size() > 1) {
            complain(Texts.get("shared.namesakes"));
        } else {
            choose(namesakes.isEmpty() ? added(text) : namesakes.getFirst());
        }
    }

    private void choose(ContactOption<I> option) {
        complain(null);
        typing = true;
        getContent().setValue(option);
        typing = false;
        chosen(option);
    }

    private void complain(@Nullable String found) {
        problem = found;
        setErrorMessage(found);
        setInvalid(found != null);
    }

    private ContactOption<I> added(String name) {
        return new ContactOption<>(new ContactChoice.Added<>(name), name, null);
    }

    private Div line(ContactOption<I> option) {
        Div line =
                new Div(
                        new Span(
                                option.isNew() ? Texts.get(addKey, option.name()) : option.name()));
        if (option.detail() != null) {
            Div detail = new Div(option.detail());
            detail.addClassName("plumb-meta");
            line.add(detail);
        }
        return line;
    }
}
