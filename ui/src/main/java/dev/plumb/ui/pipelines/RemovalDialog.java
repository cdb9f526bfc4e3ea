package dev.plumb.ui.pipelines;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import dev.plumb.domain.pipelines.StageId;
import dev.plumb.ui.shared.FormDialog;
import dev.plumb.ui.shared.Texts;
import java.util.List;
import java.util.function.Predicate;

/** Asks where the deals of a stage or pipeline go when it is removed. */
final class RemovalDialog extends FormDialog {

    private final Select<StageTarget> target = new Select<>();
    private final Predicate<StageId> remove;

    /**
     * @param title and {@code text}: translated already
     * @param remove whether it was done
     */
    RemovalDialog(String title, String text, List<StageTarget> targets, Predicate<StageId> remove) {
        super(title, Texts.get("pipelines.remove"));
        this.remove = remove;
        target.setLabel(Texts.get("pipelines.remove.target"));
        target.setItems(targets);
        target.setItemLabelGenerator(StageTarget::label);
        target.setValue(targets.getFirst());
        Div form = new Div(new Paragraph(text), target);
        form.addClassName("plumb-stacked-form");
        add(form);
    }

    @Override
    protected boolean isTouched() {
        return false;
    }

    @Override
    protected boolean save() {
        return remove.test(target.getValue().id());
    }
}
