package dev.plumb.application.opportunities;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.shared.Keys;
import dev.plumb.application.shared.UseCase;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.opportunities.Label;
import dev.plumb.domain.opportunities.LabelColor;
import dev.plumb.domain.opportunities.LabelId;
import dev.plumb.domain.opportunities.Labels;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Adds a label that leads and deals can be marked with. */
@UseCase(Permission.ADMINISTER)
public class CreateLabel {

    private final CurrentActor currentActor;
    private final Labels labels;
    private final Keys keys;

    CreateLabel(CurrentActor currentActor, Labels labels, Keys keys) {
        this.currentActor = currentActor;
        this.labels = labels;
        this.keys = keys;
    }

    public record Command(
            @NotBlank @Size(max = Label.NAME_LENGTH) String name, @NotNull LabelColor color) {}

    public LabelId handle(@Valid Command command) {
        currentActor.fresh().requireAdmin();
        Label label = new Label(labels.nextId(), keys.next(), command.name, command.color);
        labels.add(label);
        return label.id();
    }
}
