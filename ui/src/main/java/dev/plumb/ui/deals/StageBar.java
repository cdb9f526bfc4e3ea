package dev.plumb.ui.deals;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dev.plumb.application.pipelines.StageTag;
import dev.plumb.domain.opportunities.Placement;
import dev.plumb.ui.shared.Texts;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The stages of a deal's pipeline, the one that it is in among them; another is a click away. */
final class StageBar extends OrderedList {
    private final Consumer<StageTag> move;
    private @Nullable State shown;
    private NativeButton current = new NativeButton();

    StageBar(Consumer<StageTag> move) {
        this.move = move;
        addClassName("plumb-stage-bar");
        getElement().setAttribute("aria-label", Texts.get("deals.stages"));
    }

    /**
     * @param days how long it has been in its stage
     * @param movable whether the reader may move it now
     */
    void show(List<StageTag> stages, Placement placement, long days, boolean movable) {
        State state = new State(stages, placement, days, movable);
        if (state.equals(shown)) {
            return;
        }
        shown = state;
        removeAll();
        int at = stages.stream().map(StageTag::id).toList().indexOf(placement.stage());
        for (int i = 0; i < stages.size(); i++) {
            add(stage(stages.get(i), Integer.compare(i, at), state));
        }
        current.getElement()
                .executeJs("this.closest('ol').scrollLeft = this.parentElement.offsetLeft - 48");
    }

    private ListItem stage(StageTag stage, int side, State state) {
        HtmlContainer name = new HtmlContainer("b");
        name.setText(stage.name());
        NativeButton button = new NativeButton();
        button.add(name);
        ListItem item = new ListItem(button);
        item.getElement()
                .setAttribute("data-state", side < 0 ? "passed" : side == 0 ? "current" : "ahead");
        if (side == 0) {
            current = button;
            item.getElement().setAttribute("aria-current", "step");
            button.add(new Span(Texts.get("deals.here-for", state.days())));
            button.getElement().setAttribute("aria-disabled", "true");
        } else if (state.movable()) {
            button.addClickListener(_ -> {
                move.accept(stage);
                current.focus();
            });
            button.setTitle(Texts.get("deals.move-to", stage.name()));
        } else {
            button.setEnabled(false);
        }
        return item;
    }

    private record State(List<StageTag> stages, Placement placement, long days, boolean movable) {}
}
