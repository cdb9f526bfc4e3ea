package dev.plumb.ui.access;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import dev.plumb.ui.shared.Fields;
import dev.plumb.ui.shared.SingleClick;
import dev.plumb.ui.shared.Texts;
import dev.plumb.ui.shared.Unsaved;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Some settings that are saved together; what others make of them is shown. */
final class SettingsSection<T> extends Section {

    private final SettingsForm<T> form;
    private final Supplier<T> stored;
    private final BiConsumer<T, T> save;
    private final SettingsActs acts;
    private T seen;

    /**
     * @param key of the title
     * @param seen the settings as they were just read
     * @param stored the settings as they are now
     * @param save takes the settings as they were seen, and as they shall be
     */
    SettingsSection(
            String key,
            SettingsForm<T> form,
            T seen,
            Supplier<T> stored,
            BiConsumer<T, T> save,
            SettingsActs acts) {
        this.form = form;
        this.stored = stored;
        this.save = save;
        this.acts = acts;
        this.seen = seen;
        form.show(seen);
        Unsaved.guard(form);
        H2 title = new H2(Texts.get(key));
        Button button = new Button(Texts.get("shared.save"));
        button.setAriaLabel(Texts.get("access.settings.save", title.getText()));
        SingleClick.on(button, this::save);
        addClassName("plumb-profile-section");
        add(title, form, button);
    }

    boolean isTouched() {
        return !form.holds(seen);
    }

    /** Shows them as they are now, unless something was typed that is not saved. */
    void follow() {
        if (!isTouched()) {
            catchUp();
        }
    }

    private void save() {
        if (form.isRight()) {
            acts.run(this::keep, this::catchUp);
        } else {
            Fields.focusFirstInvalid(form);
        }
    }

    private void keep() {
        save.accept(seen, form.settings());
        seen = stored.get();
        form.show(seen);
        Unsaved.saved(form);
        acts.tellSaved();
    }

    /** What was typed stays, and is saved next over what is there now. */
    private void catchUp() {
        T now = stored.get();
        form.follow(seen, now);
        seen = now;
    }
}
