package dev.plumb.ui.lists;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import dev.plumb.application.lists.CompanyLists.EntryRow;
import dev.plumb.domain.lists.Entry;
import dev.plumb.ui.shared.FormDialog;
import dev.plumb.ui.shared.Texts;
import java.util.List;
import java.util.function.Predicate;

/** Asks what an entry is merged into, and says what comes of it. */
final class MergeDialog extends FormDialog {
    private final EntryRow from;
    private final Predicate<Entry> merge;
    private final Select<Entry> into = new Select<>();
    private final Paragraph consequence = new Paragraph();

    /**
     * @param others one of which it may become
     * @param merge whether it was done
     */
    MergeDialog(EntryRow from, List<Entry> others, Predicate<Entry> merge) {
        super(Texts.get("lists.merge.title", from.entry().name()), Texts.get("lists.merge.save"));
        this.from = from;
        this.merge = merge;
        into.setLabel(Texts.get("lists.merge.into"));
        into.setItems(others);
        into.setItemLabelGenerator(Entry::name);
        into.setRequiredIndicatorVisible(true);
        into.setManualValidation(true);
        into.setWidthFull();
        into.addValueChangeListener(_ -> tell());
        consequence.getElement().setAttribute("aria-live", "polite");
        setWidth("30rem");
        add(into, consequence);
        tell();
    }

    @Override
    protected boolean isTouched() {
        return false;
    }

    @Override
    protected boolean save() {
        Entry chosen = into.getValue();
        if (chosen == null) {
            into.setErrorMessage(Texts.get("error.required"));
            into.setInvalid(true);
            into.focus();
            return false;
        }
        return merge.test(chosen);
    }

    private void tell() {
        Entry chosen = into.getValue();
        into.setInvalid(false);
        consequence.setText(
                chosen == null
                        ? Texts.get("lists.merge.why", from.entry().name())
                        : Texts.get(
                                "lists.merge.consequence",
                                from.entry().name(),
                                chosen.name(),
                                from.uses()));
    }
}
