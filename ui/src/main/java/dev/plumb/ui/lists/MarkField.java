package dev.plumb.ui.lists;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import dev.plumb.domain.lists.ActivityIcon;
import dev.plumb.domain.lists.LabelColor;
import dev.plumb.ui.shared.Captions;
import dev.plumb.ui.shared.Texts;

/** Chooses one of the colours or symbols, each with its name. */
final class MarkField<E extends Enum<E>> extends RadioButtonGroup<E> {
    private MarkField(String key, E[] choices, ComponentRenderer<Span, E> line) {
        super(Texts.get(key));
        addClassName("plumb-marks");
        setItems(choices);
        setRenderer(line);
        setValue(choices[0]);
        setWidthFull();
        setVisible(false);
    }

    static MarkField<LabelColor> color() {
        return new MarkField<>(
                "lists.field.color",
                LabelColor.values(),
                new ComponentRenderer<>(color -> line(new EntryMark(color, null), color)));
    }

    static MarkField<ActivityIcon> icon() {
        return new MarkField<>(
                "lists.field.icon",
                ActivityIcon.values(),
                new ComponentRenderer<>(icon -> line(new EntryMark(null, icon), icon)));
    }

    private static Span line(EntryMark mark, Enum<?> choice) {
        Span line = new Span(mark, new Span(Captions.of(choice)));
        line.addClassName("plumb-row");
        return line;
    }
}
