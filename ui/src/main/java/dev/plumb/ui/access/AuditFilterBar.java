package dev.plumb.ui.access;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import dev.plumb.application.access.UserTag;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.ui.shared.Captions;
import dev.plumb.ui.shared.Fields;
import dev.plumb.ui.shared.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who, what, and when. */
final class AuditFilterBar extends Div {

    private final ComboBox<UserTag> who = new ComboBox<>();
    private final ComboBox<AuditAct> what = new ComboBox<>();
    private final DatePicker from = Fields.datePicker("");
    private final DatePicker to = Fields.datePicker("");
    private final List<UserTag> people;

    /**
     * @param chosen told what is wanted, when somebody has chosen it
     */
    AuditFilterBar(List<UserTag> people, Consumer<AuditQuery> chosen) {
        this.people = people;
        addClassName("plumb-toolbar");
        who.setItems(people);
        who.setItemLabelGenerator(UserTag::name);
        what.setItems(
                Stream.of(AuditAct.values())
                        .sorted(Comparator.comparing(act -> Captions.of(act)))
                        .toList());
        what.setItemLabelGenerator(Captions::of);
        who.setClearButtonVisible(true);
        what.setClearButtonVisible(true);
        from.setClearButtonVisible(true);
        to.setClearButtonVisible(true);
        named(who, "access.audit.anybody");
        named(what, "access.audit.anything");
        from.setAriaLabel(Texts.get("access.audit.from"));
        from.setPlaceholder(Texts.get("access.audit.from"));
        to.setAriaLabel(Texts.get("access.audit.to"));
        to.setPlaceholder(Texts.get("access.audit.to"));
        tell(who, chosen);
        tell(what, chosen);
        tell(from, chosen);
        tell(to, chosen);
        add(who, what, from, to);
    }

    void show(AuditQuery query) {
        who.setValue(
                people.stream()
                        .filter(user -> user.id().equals(query.who()))
                        .findFirst()
                        .orElse(null));
        what.setValue(query.act());
        from.setValue(query.from());
        to.setValue(query.to());
    }

    private AuditQuery query() {
        @Nullable UserTag user = who.getValue();
        return new AuditQuery(
                user == null ? null : user.id(), what.getValue(), from.getValue(), to.getValue());
    }

    private void tell(HasValue<?, ?> field, Consumer<AuditQuery> chosen) {
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                chosen.accept(query());
            }
        });
    }

    private static void named(ComboBox<?> box, String key) {
        box.setPlaceholder(Texts.get(key));
        box.setAriaLabel(Texts.get(key));
    }
}
