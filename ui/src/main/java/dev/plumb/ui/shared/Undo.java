package dev.plumb.ui.shared;

import dev.plumb.application.history.UndoOperation;
import dev.plumb.domain.history.OperationId;
import org.springframework.stereotype.Component;

/** Takes an operation back, and asks first where something changed since. */
@Component
class Undo {

    private final UndoOperation undoOperation;
    private final ChangeWords words;

    Undo(UndoOperation undoOperation, ChangeWords words) {
        this.undoOperation = undoOperation;
        this.words = words;
    }

    void start(OperationId operation, Notices notices, Runnable afterUndo) {
        undo(operation, false, notices, afterUndo);
    }

    private void undo(
            OperationId operation, boolean evenIfChanged, Notices notices, Runnable afterUndo) {
        switch (undoOperation.handle(new UndoOperation.Command(operation, evenIfChanged))) {
            case UndoOperation.Undone _ -> {
                notices.done(Texts.get("shared.undone"));
                afterUndo.run();
            }
            case UndoOperation.UndoneBefore _ -> notices.done(Texts.get("shared.undone-before"));
            case UndoOperation.ChangedSince since ->
                    new ChangedSinceDialog(
                                    since,
                                    words,
                                    () ->
                                            Acts.run(
                                                    notices,
                                                    () ->
                                                            undo(
                                                                    operation, true, notices,
                                                                    afterUndo)))
                            .open();
        }
    }
}
