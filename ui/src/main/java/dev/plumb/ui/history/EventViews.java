package dev.plumb.ui.history;

import static dev.plumb.ui.history.Sentence.strong;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.markdown.Markdown;
import dev.plumb.application.activities.ActivityRow;
import dev.plumb.application.history.HistoryEntry;
import dev.plumb.application.notes.NoteRow;
import dev.plumb.application.opportunities.NextActivity;
import dev.plumb.domain.activities.ActivityOutcome;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.history.OperationKind;
import dev.plumb.ui.history.TimelineItem.Changed;
import dev.plumb.ui.history.TimelineItem.Done;
import dev.plumb.ui.history.TimelineItem.Era;
import dev.plumb.ui.history.TimelineItem.Noted;
import dev.plumb.ui.history.TimelineItem.Planned;
import dev.plumb.ui.shared.ActivityMark;
import dev.plumb.ui.shared.Captions;
import dev.plumb.ui.shared.Formats;
import dev.plumb.ui.shared.Icon;
import dev.plumb.ui.shared.Texts;
import dev.plumb.ui.shared.UserAvatar;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Draws the items of a timeline. */
final class EventViews {
    private final Formats formats;
    private final HistoryWords words;
    private final Function<ActivityRow, Component> activityActions;
    private final @Nullable Consumer<OperationId> undo;

    /**
     * @param undo null for a reader who may not take anything back
     */
    EventViews(
            Formats formats,
            Function<ActivityRow, Component> activityActions,
            @Nullable Consumer<OperationId> undo) {
        this.formats = formats;
        this.words = new HistoryWords(new ShownWords(formats));
        this.activityActions = activityActions;
        this.undo = undo;
    }

    ListItem draw(TimelineItem item) {
        return switch (item) {
            case Planned(ActivityRow activity) -> planned(activity);
            case Done done -> done(done);
            case Noted(NoteRow note) -> note(note);
            case Changed(HistoryEntry entry) -> changed(entry);
            case Era era -> era(era);
        };
    }

    private ListItem planned(ActivityRow activity) {
        Component due =
                new ActivityMark(
                        new NextActivity(activity.type(), activity.due(), activity.dueAt()),
                        formats);
        Span headline =
                new Sentence(
                        "history.planned",
                        strong(activity.subject()),
                        UserAvatar.name(activity.owner()));
        return new EventView("planned", Icon.of(activity.type().icon()), headline, due)
                .withAction(activityActions.apply(activity));
    }

    private ListItem done(Done done) {
        ActivityRow activity = done.activity();
        Span headline = new Sentence("history.done", strong(activity.subject()), done.by().name());
        EventView view =
                new EventView(
                                "note",
                                Icon.of(activity.type().icon()),
                                headline,
                                new Moment(done.at(), formats))
                        .withAction(activityActions.apply(activity));
        ActivityOutcome outcome = activity.outcome();
        return outcome == null ? view : view.with(quiet(Captions.of(outcome)));
    }

    private ListItem note(NoteRow note) {
        Span headline = new Sentence("history.noted", strong(note.author().name()));
        return new EventView("note", Icon.NOTE, headline, new Moment(note.writtenAt(), formats))
                .with(new Markdown(note.text()));
    }

    private ListItem changed(HistoryEntry entry) {
        boolean conversion = Storyline.phaseLeft(entry).isPresent();
        EventView view =
                new EventView(
                        conversion ? "conversion" : "change",
                        icon(entry.kind()),
                        words.headline(entry),
                        new Moment(entry.at(), formats));
        words.details(entry).forEach(detail -> view.with(new Div(detail)));
        if (entry.undone()) {
            view.with(quiet(Texts.get("history.taken-back")));
        } else if (undo != null && entry.undoable()) {
            view.withAction(new UndoButton(conversion, () -> undo.accept(entry.operation())));
        }
        return view;
    }

    private static ListItem era(Era era) {
        ListItem item =
                new ListItem(Texts.get("history.era." + era.phase(), era.lasted().toDays()));
        item.addClassName("plumb-era");
        return item;
    }

    private static Component quiet(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("plumb-quiet");
        return paragraph;
    }

    private static Icon icon(OperationKind kind) {
        return switch (kind) {
            case LEAD_CAPTURED, DEAL_OPENED -> Icon.INBOX;
            case EDITED -> Icon.EDIT;
            case ENTRIES_MERGED -> Icon.MERGE;
            case CONVERTED_TO_DEAL -> Icon.TO_DEAL;
            case CONVERTED_TO_LEAD -> Icon.TO_LEAD;
            case MOVED, STAGE_REMOVED, PIPELINE_REMOVED -> Icon.ARROW;
            case WON -> Icon.FLAG;
            case LOST -> Icon.LOST;
            case REOPENED -> Icon.BACK;
            case ARCHIVED -> Icon.ARCHIVE;
            case DELETED -> Icon.TRASH;
            case RESTORED -> Icon.INBOX;
            case HANDED_OVER -> Icon.MOVE;
            case UNDONE -> Icon.UNDO;
        };
    }
}
