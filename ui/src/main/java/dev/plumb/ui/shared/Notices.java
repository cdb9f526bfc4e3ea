package dev.plumb.ui.shared;

import dev.plumb.application.access.Colleagues;
import dev.plumb.domain.access.NotPermitted;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.history.LastChange;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.history.StaleData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells people what happened, in toasts. Texts are translated already; nothing in them is markup.
 */
@Component
public class Notices {

    private final Colleagues colleagues;
    private final Formats formats;
    private final Undo undo;
    private final Why why;

    Notices(Colleagues colleagues, Formats formats, Undo undo, Why why) {
        this.colleagues = colleagues;
        this.formats = formats;
        this.undo = undo;
        this.why = why;
    }

    public void done(String text) {
        done(text, null);
    }

    /**
     * @param operation what the toast offers to take back
     */
    public void done(String text, @Nullable OperationId operation) {
        done(text, operation, () -> {});
    }

    /**
     * @param afterUndo runs once it was taken back
     */
    public void done(String text, @Nullable OperationId operation, Runnable afterUndo) {
        show(ToastKind.DONE, text, operation, afterUndo);
    }

    /** As {@link #done}, for what is taken back in a way of its own. */
    public void doneWithUndo(String text, Runnable undone) {
        Toast toast = new Toast(ToastKind.DONE, text, null);
        toast.addAction(Icon.UNDO, Texts.get("shared.undo"), undone);
        Toasts.show(toast);
    }

    /** As {@link #done}, for what went from one place to another. */
    public void moved(String text, @Nullable OperationId operation) {
        show(ToastKind.MOVED, text, operation, () -> {});
    }

    /** Names whose item it is, or whose it was not to become. */
    public void refused(NotPermitted refusal) {
        show(
                colleagues.everybody().stream()
                        .filter(user -> user.id().equals(refusal.owner()))
                        .findFirst()
                        .map(owner -> refusal(refusal.permission(), owner.name()))
                        .orElseGet(() -> refusal("shared.refused")),
                refusal);
    }

    private void show(Toast toast, NotPermitted refusal) {
        toast.addAction(
                Icon.INFO,
                Texts.get("shared.why"),
                () -> why.open(refusal.permission(), refusal.owner()));
        Toasts.show(toast);
    }

    private static Toast refusal(Permission permission, String owner) {
        return switch (permission) {
            case GIVE -> refusal("shared.refused.given", owner);
            case CAPTURE -> refusal("shared.refused.captured", owner);
            default -> refusal("shared.refused.owned", owner);
        };
    }

    private static Toast refusal(String key, Object... arguments) {
        return new Toast(
                ToastKind.REFUSED, Texts.get(key, arguments), Texts.get(key + ".why", arguments));
    }

    /** Says who was first, and what was done. */
    public void stale(StaleData overtaken) {
        Toasts.show(
                new Toast(
                        ToastKind.OVERTAKEN,
                        overtakenBy(overtaken),
                        Texts.get("shared.stale.result")));
    }

    /** Somebody else was first, in the view's own words. */
    public void overtaken(String text, String result) {
        Toasts.show(new Toast(ToastKind.OVERTAKEN, text, result));
    }

    /** As {@link #overtaken(String, String)}, with something that can be done about it. */
    public void overtaken(String text, String result, String action, Runnable act) {
        Toast toast = new Toast(ToastKind.OVERTAKEN, text, result);
        toast.addAction(Icon.RIGHT, action, act);
        Toasts.show(toast);
    }

    /** Something that is not the user's to do, in the view's own words. */
    public void refused(String text, String detail, NotPermitted refusal) {
        show(new Toast(ToastKind.REFUSED, text, detail), refusal);
    }

    /**
     * Takes an operation back, as the toast's button would.
     *
     * @param afterUndo runs once it was taken back
     */
    public void undo(OperationId operation, Runnable afterUndo) {
        Acts.run(this, () -> undo.start(operation, this, afterUndo));
    }

    /** In words, for a view that shows it in its own place. */
    public String overtakenBy(StaleData overtaken) {
        LastChange last = overtaken.lastChange();
        return last == null
                ? Texts.get("shared.stale")
                : Texts.get(
                        "shared.stale.by",
                        last.actorName(),
                        Captions.of(last.kind()),
                        formats.relative(last.at()));
    }

    /** Something that was not done, and why; it stays until it is dismissed. */
    public void problem(String text) {
        problem(text, null);
    }

    /** As {@link #problem(String)}, with what follows from it. */
    public void problem(String text, @Nullable String detail) {
        Toasts.show(new Toast(ToastKind.FAILED, text, detail));
    }

    /** Something unexpected. */
    public void failed(Failure failure) {
        Toasts.show(
                new Toast(
                        ToastKind.FAILED,
                        Texts.get("shared.failed"),
                        Texts.get("shared.failed.reference", failure.reference())));
    }

    private void show(
            ToastKind kind, String text, @Nullable OperationId operation, Runnable afterUndo) {
        Toast toast = new Toast(kind, text, null);
        if (operation != null) {
            toast.addAction(
                    Icon.UNDO,
                    Texts.get("shared.undo"),
                    () -> Acts.run(this, () -> undo.start(operation, this, afterUndo)));
        }
        Toasts.show(toast);
    }
}
