package dev.plumb.ui.history;

import static dev.plumb.ui.history.Sentence.strong;

import com.vaadin.flow.component.Component;
import dev.plumb.application.history.FieldChange;
import dev.plumb.application.history.HistoryEntry;
import dev.plumb.application.history.Shown;
import dev.plumb.domain.history.OperationKind;
import dev.plumb.domain.opportunities.OpportunityFields;
import dev.plumb.ui.shared.Captions;
import dev.plumb.ui.shared.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells in words what an operation did. */
final class HistoryWords {
    private static final String STAGE = OpportunityFields.PLACEMENT.key();
    private static final String STATUS = OpportunityFields.STATUS.key();
    private static final Set<String> TOLD_BY_CONVERSION =
            Set.of(OpportunityFields.PHASE.key(), STATUS);

    private final ShownWords words;

    HistoryWords(ShownWords words) {
        this.words = words;
    }

    /** Who did what. */
    Component headline(HistoryEntry entry) {
        String actor = entry.actor().name();
        return switch (entry.kind()) {
            case LEAD_CAPTURED -> new Sentence("history.lead-captured", actor);
            case DEAL_OPENED -> new Sentence("history.deal-opened", actor);
            case EDITED -> edited(entry, actor);
            case CONVERTED_TO_DEAL ->
                    new Sentence(
                            "history.by", strong(Texts.get("history.converted-to-deal")), actor);
            case CONVERTED_TO_LEAD ->
                    new Sentence(
                            "history.by", strong(Texts.get("history.converted-to-lead")), actor);
            case MOVED -> moved("history.moved", entry, actor);
            case STAGE_REMOVED -> moved("history.stage-removed", entry, actor);
            case PIPELINE_REMOVED -> moved("history.pipeline-removed", entry, actor);
            case WON -> new Sentence("history.won", actor);
            case LOST -> lost(entry, actor);
            case REOPENED -> new Sentence("history.reopened", actor);
            case ARCHIVED -> new Sentence("history.archived", actor);
            case DELETED -> new Sentence("history.deleted", actor);
            case ENTRIES_MERGED -> new Sentence("history.entries-merged", actor);
            case RESTORED -> new Sentence("history.restored", actor);
            case HANDED_OVER -> new Sentence("history.handed-over", actor);
            case UNDONE -> new Sentence("history.undone", actor, step(entry));
        };
    }

    /** What the headline does not say yet. */
    List<? extends Component> details(HistoryEntry entry) {
        return told(entry).stream()
                .map(change -> new ChangeLine(Captions.field(change.field()) + ":", change, words))
                .toList();
    }

    private static List<FieldChange> told(HistoryEntry entry) {
        return switch (entry.kind()) {
            case CONVERTED_TO_DEAL, CONVERTED_TO_LEAD ->
                    entry.changes().stream()
                            .filter(change -> !TOLD_BY_CONVERSION.contains(change.field()))
                            .toList();
            case EDITED -> entry.changes().size() == 1 ? List.of() : entry.changes();
            case HANDED_OVER, ENTRIES_MERGED, UNDONE -> entry.changes();
            default -> List.of();
        };
    }

    private Component edited(HistoryEntry entry, String actor) {
        if (entry.changes().size() != 1) {
            return new Sentence("history.edited-several", actor, entry.changes().size());
        }
        FieldChange change = entry.changes().getFirst();
        String object = Texts.get("history.object." + change.field());
        return new ChangeLine(Texts.get("history.edited", actor, object), change, words);
    }

    private Component moved(String key, HistoryEntry entry, String actor) {
        return find(entry, STAGE)
                .map(change ->
                        new Sentence(key, actor, stage(change.before()), stage(change.after())))
                .orElseGet(() -> new Sentence("history.moved-somewhere", actor));
    }

    /** What was taken back. */
    private String step(HistoryEntry undo) {
        OperationKind kind = undo.undoes();
        return find(undo, STAGE)
                .filter(_ -> kind == OperationKind.MOVED)
                .map(change -> Texts.get("history.step.moved-to", stage(change.before())))
                .orElseGet(() -> Texts.get("history.step." + (kind == null ? "some" : kind)));
    }

    private String stage(@Nullable Shown value) {
        return strong(words.of(STAGE, value));
    }

    private static Component lost(HistoryEntry entry, String actor) {
        return find(entry, STATUS)
                .map(FieldChange::after)
                .flatMap(after ->
                        after instanceof Shown.Word word
                                ? Optional.ofNullable(word.text())
                                : Optional.<String>empty())
                .map(reason -> new Sentence("history.lost-because", actor, strong(reason)))
                .orElseGet(() -> new Sentence("history.lost", actor));
    }

    private static Optional<FieldChange> find(HistoryEntry entry, String field) {
        return entry.changes().stream().filter(change -> change.field().equals(field)).findFirst();
    }
}
