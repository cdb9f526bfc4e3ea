package dev.plumb.ui.lists;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.plumb.application.lists.AddEntry;
import dev.plumb.application.lists.ChangeEntry;
import dev.plumb.application.lists.CompanyLists.EntryRow;
import dev.plumb.domain.history.StaleData;
import dev.plumb.domain.lists.Entry;
import dev.plumb.domain.lists.EntryRef;
import dev.plumb.domain.lists.ListKind;
import dev.plumb.ui.shared.EmptyState;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.ReorderableRows;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One list, as admins keep it: what is offered in its order, and what is not offered any more. */
final class ListEditor extends Div implements EntryLine.Deeds {
    private final ListKind kind;
    private final ListActs acts;
    private final ReorderableRows<EntryRow> offered;
    private final RetiredEntries retired = new RetiredEntries();
    private final EmptyState empty;
    private final Map<EntryRef, EntryLine> lines = new HashMap<>();
    private List<EntryRow> shown = List.of();

    ListEditor(ListKind kind, ListActs acts) {
        this.kind = kind;
        this.acts = acts;
        addClassName("plumb-list-editor");
        Paragraph explanation = new Paragraph(ListWords.explanation(kind));
        explanation.addClassName("plumb-quiet");
        offered =
                new ReorderableRows<>(
                        ListWords.name(kind), row -> row.entry().name(), this::line, this::reorder);
        empty =
                new EmptyState(
                        Icon.LIST,
                        ListWords.empty(kind),
                        ListWords.explanation(kind),
                        new Button(ListWords.adding(kind), Icon.PLUS.create(), _ -> add()));
        add(explanation, offered, empty, retired);
        show(acts.entries(kind));
    }

    /** Reads the list anew. */
    void show() {
        List<EntryRow> rows = acts.entries(kind);
        if (!rows.equals(shown)) {
            show(rows);
        }
    }

    private void show(List<EntryRow> rows) {
        shown = rows;
        lines.clear();
        List<EntryRow> there = rows.stream().filter(row -> !isRetired(row)).toList();
        offered.setItems(there);
        offered.getElement().setVisible(!there.isEmpty());
        empty.setVisible(there.isEmpty());
        retired.show(
                rows.stream().filter(ListEditor::isRetired).<Component>map(this::line).toList());
    }

    void add() {
        new EntryDialog(kind, null, acts.acts(), this::addAs).open();
    }

    private void addAs(EntryDialog dialog) {
        showAt(acts.add(new AddEntry.Command(kind, dialog.name(), dialog.color(), dialog.icon())));
    }

    @Override
    public void edit(Entry entry) {
        new EntryDialog(kind, entry, acts.acts(), this::changeAs).open();
    }

    /** Whoever was overtaken, and is told so, changes what is there by now if asked again. */
    private void changeAs(EntryDialog dialog) {
        Entry seen = dialog.seen();
        try {
            acts.change(
                    new ChangeEntry.Command(seen, dialog.name(), dialog.color(), dialog.icon()));
            showAt(seen.ref());
        } catch (StaleData overtaken) {
            show();
            shown.stream()
                    .map(EntryRow::entry)
                    .filter(entry -> entry.ref().equals(seen.ref()))
                    .findFirst()
                    .ifPresent(dialog::show);
            throw overtaken;
        }
    }

    @Override
    public void merge(EntryRow row) {
        Entry from = row.entry();
        new MergeDialog(
                        row,
                        othersThan(from),
                        into -> {
                            boolean merged = acts.merge(from, into);
                            showAt(into.ref());
                            return merged;
                        })
                .open();
    }

    @Override
    public void retire(Entry entry) {
        acts.retire(entry);
        showAt(entry.ref());
    }

    @Override
    public void restore(Entry entry) {
        acts.restore(entry);
        showAt(entry.ref());
    }

    /** Returns whether it was done; the rows are in that order already then. */
    boolean reorder(List<EntryRow> order) {
        List<EntryRow> seen = shown.stream().filter(row -> !isRetired(row)).toList();
        if (!acts.reorder(kind, refs(seen), refs(order))) {
            show();
            return false;
        }
        shown =
                Stream.concat(order.stream(), shown.stream().filter(ListEditor::isRetired))
                        .toList();
        return true;
    }

    private void showAt(EntryRef entry) {
        show();
        EntryLine line = lines.get(entry);
        if (line != null) {
            line.focusName();
        }
    }

    private EntryLine line(EntryRow row) {
        EntryLine line = new EntryLine(row, !othersThan(row.entry()).isEmpty(), this);
        lines.put(row.entry().ref(), line);
        return line;
    }

    /** What an entry may be merged into. */
    List<Entry> othersThan(Entry entry) {
        return shown.stream()
                .map(EntryRow::entry)
                .filter(other -> other.isOffered() && !other.ref().equals(entry.ref()))
                .toList();
    }

    private static boolean isRetired(EntryRow row) {
        return !row.entry().isOffered();
    }

    private static List<EntryRef> refs(List<EntryRow> rows) {
        return rows.stream().map(row -> row.entry().ref()).toList();
    }
}
