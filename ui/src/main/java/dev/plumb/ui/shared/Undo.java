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
        undo(new UndoOperation.Command(operation), notices, afterUndo);
    }

    private void undo(UndoOperation.Command command, Notices notices, Runnable afterUndo) {
        switch (undoOperation.handle(command)) {
            case UndoOperation.Undone _ -> {
                notices.done(Texts.get("shared.undone"));
                afterUndo.run();
            }
            case UndoOperation.UndoneBefore _ -> {
                notices.done(Texts.get("shared.undone-before"));
                afterUndo.run();
            }
            case UndoOperation.NothingToUndo _ -> notices.done(Texts.get("shared.undone-nothing"));
            case UndoOperation.ChangedSince since -> {
                var anyway = new UndoOperation.Command(command.operation(), since.overwritten());
                new ChangedSinceDialog(
                                since,
                                words,
                                () -> Acts.run(notices, () -> undo(anyway, notices, afterUndo)))
                        .open();
            }
        }
    }
}
