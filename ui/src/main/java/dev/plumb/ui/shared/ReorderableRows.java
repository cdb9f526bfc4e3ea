package dev.plumb.ui.shared;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A short list that people put in order, by dragging a row's handle or by the arrow keys on it;
 * read aloud.
 */
@Tag("plumb-rows")
@JsModule("context://js/plumb-rows.js")
public final class ReorderableRows<T> extends Component implements HasStyle {

    private final Function<T, String> name;
    private final Function<T, Component> content;
    private final Predicate<List<T>> reorder;
    private final Div list = new Div();
    private final Span said = new Span();
    private List<T> items = List.of();

    /**
     * @param caption what the list is called, translated already
     * @param name what an item is called
     * @param content what a row shows beside its handle
     * @param reorder takes the items in their new order; whether it was done, else they stay as
     *     they were
     */
    public ReorderableRows(
            String caption,
            Function<T, String> name,
            Function<T, Component> content,
            Predicate<List<T>> reorder) {
        this.name = name;
        this.content = content;
        this.reorder = reorder;
        list.addClassName("plumb-rows");
        list.getElement().setAttribute("role", "list").setAttribute("aria-label", caption);
        said.addClassName("plumb-visually-hidden");
        said.getElement().setAttribute("aria-live", "polite");
        getElement().appendChild(list.getElement(), said.getElement());
    }

    public void setItems(List<T> shown) {
        items = List.copyOf(shown);
        list.removeAll();
        items.forEach(item -> list.add(row(item)));
    }

    /** In the order in which they stand. */
    public List<T> items() {
        return items;
    }

    /** Calls an item by its new name. */
    public void rename(T item) {
        list.getComponentAt(items.indexOf(item))
                .getChildren()
                .findFirst()
                .ifPresent(handle -> label(handle, item));
    }

    @ClientCallable
    void move(int from, int to) {
        if (from == to || !isPlace(from) || !isPlace(to)) {
            return;
        }
        T moved = items.get(from);
        place(from, to);
        List<T> order = items;
        boolean done = false;
        try {
            done = reorder.test(order);
        } finally {
            if (!done && items.equals(order)) {
                place(to, from);
            }
            getElement().executeJs("this.focusHandle($0)", items.indexOf(moved));
        }
        if (done) {
            said.setText(Texts.get("shared.rows.moved", name.apply(moved), to + 1, items.size()));
        }
    }

    private void place(int from, int to) {
        List<T> order = new ArrayList<>(items);
        order.add(to, order.remove(from));
        items = List.copyOf(order);
        Component row = list.getComponentAt(from);
        list.remove(row);
        list.addComponentAtIndex(to, row);
    }

    private boolean isPlace(int index) {
        return index >= 0 && index < items.size();
    }

    private Div row(T item) {
        NativeButton handle = new NativeButton();
        handle.add(Icon.HANDLE.create());
        handle.addClassName("plumb-rows-handle");
        handle.setTitle(Texts.get("shared.rows.keys"));
        label(handle, item);
        Component shown = content.apply(item);
        shown.addClassName("plumb-rows-content");
        Div row = new Div(handle, shown);
        row.addClassName("plumb-rows-row");
        row.getElement().setAttribute("role", "listitem");
        return row;
    }

    private void label(Component handle, T item) {
        handle.getElement()
                .setAttribute("aria-label", Texts.get("shared.rows.handle", name.apply(item)));
    }
}
