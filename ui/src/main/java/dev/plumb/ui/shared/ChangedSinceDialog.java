package dev.plumb.ui.shared;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.plumb.application.history.UndoOperation.ChangedSince;
import dev.plumb.domain.history.LastChange;
import dev.plumb.domain.shared.Change;

/** Shows what changed since, and lets the person choose. */
final class ChangedSinceDialog extends Dialog {

    private final ChangeWords words;

    ChangedSinceDialog(ChangedSince since, ChangeWords words, Runnable undoAnyway) {
        this.words = words;
        setHeaderTitle(Texts.get("shared.changed-since"));
        LastChange by = since.by();
        add(
                new Paragraph(
                        by == null
                                ? Texts.get("shared.changed-since.somebody")
                                : Texts.get("shared.changed-since.by", by.actorName())));
        DescriptionList facts = new DescriptionList();
        facts.addClassName("plumb-facts");
        since.fields().forEach(change -> facts.add(fact(change)));
        add(facts);
        Button keep = new Button(Texts.get("shared.changed-since.keep"), _ -> close());
        Button undo =
                new Button(
                        Texts.get("shared.changed-since.undo"),
                        Icon.UNDO.create(),
                        _ -> {
                            close();
                            undoAnyway.run();
                        });
        undo.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(keep, undo);
    }

    private Div fact(Change change) {
        Div pair = new Div();
        pair.add(
                new DescriptionList.Term(Captions.field(change.field())),
                new DescriptionList.Description(
                        Texts.get(
                                "shared.changed-since.fact",
                                words.after(change),
                                words.before(change))));
        return pair;
    }
}
