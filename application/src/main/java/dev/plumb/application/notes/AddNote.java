package dev.plumb.application.notes;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.shared.Changed;
import dev.plumb.application.shared.Time;
import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.history.ItemKind;
import dev.plumb.domain.history.ItemRef;
import dev.plumb.domain.notes.Note;
import dev.plumb.domain.notes.NoteId;
import dev.plumb.domain.notes.Notes;
import dev.plumb.domain.opportunities.Opportunities;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.shared.NotFound;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.context.ApplicationEventPublisher;

/** Writes a note on a lead or deal that the actor sees. */
@UseCase(Permission.ADD)
public class AddNote {

    private final CurrentActor currentActor;
    private final Opportunities opportunities;
    private final Notes notes;
    private final Time time;
    private final ApplicationEventPublisher events;

    AddNote(
            CurrentActor currentActor,
            Opportunities opportunities,
            Notes notes,
            Time time,
            ApplicationEventPublisher events) {
        this.currentActor = currentActor;
        this.opportunities = opportunities;
        this.notes = notes;
        this.time = time;
        this.events = events;
    }

    /**
     * @param text in Markdown
     */
    public record Command(
            @NotNull OpportunityId opportunity,
            @NotBlank @Size(max = Note.MAX_LENGTH) String text) {}

    public NoteId handle(@Valid Command command) {
        Actor actor = currentActor.fresh();
        var opportunity =
                opportunities
                        .find(command.opportunity, actor)
                        .orElseThrow(() -> new NotFound(command.opportunity));
        opportunity.requireActive();
        Note note =
                new Note(notes.nextId(), opportunity.id(), command.text, actor.id(), time.now());
        notes.add(note);
        events.publishEvent(
                new Changed(new ItemRef(ItemKind.OPPORTUNITY, opportunity.id().value())));
        return note.id();
    }
}
