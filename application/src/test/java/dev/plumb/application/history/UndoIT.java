package dev.plumb.application.history;

import static dev.plumb.domain.access.Cast.ANNA;
import static dev.plumb.domain.opportunities.Examples.PIPES_AND_MORE;
import static dev.plumb.domain.opportunities.Examples.PROPOSAL;
import static dev.plumb.domain.opportunities.Examples.VISIT_PLANNED;

import dev.plumb.application.contacts.ContactChoice;
import dev.plumb.application.opportunities.ConvertLeadToDeal;
import dev.plumb.application.opportunities.EditOpportunity;
import dev.plumb.application.opportunities.MoveDealToStage;
import dev.plumb.application.opportunities.UseCaseIT;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.contacts.OrganizationId;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.pipelines.StageId;
import dev.plumb.domain.shared.Edits;
import org.springframework.beans.factory.annotation.Autowired;

/** A lead of Anna's, what is done to it, and how that is taken back. */
abstract class UndoIT extends UseCaseIT {

    private static final ContactChoice<OrganizationId> PIPES =
            new ContactChoice.Existing<>(PIPES_AND_MORE);

    @Autowired UndoOperation undo;
    @Autowired private ConvertLeadToDeal convert;
    @Autowired private EditOpportunity edit;
    @Autowired private MoveDealToStage move;

    UndoOperation.Result undo(UserId actor, OperationId operation) {
        return as(actor, () -> undo.handle(new UndoOperation.Command(operation)));
    }

    UndoOperation.Result undoAnyway(
            UserId actor, OperationId operation, UndoOperation.ChangedSince told) {
        var command = new UndoOperation.Command(operation, told.overwritten());
        return as(actor, () -> undo.handle(command));
    }

    OpportunityId lead() {
        return lead(ANNA);
    }

    OperationId convert(OpportunityId id) {
        var command =
                new ConvertLeadToDeal.Command(
                        id, now(id).version(), PROPOSAL, null, PIPES, Edits.NONE);
        return as(ANNA, () -> convert.handle(command));
    }

    OperationId move(OpportunityId id) {
        return move(id, VISIT_PLANNED);
    }

    OperationId move(OpportunityId id, StageId stage) {
        var command = new MoveDealToStage.Command(id, now(id).version(), stage);
        return as(ANNA, () -> move.handle(command)).orElseThrow();
    }

    OperationId edit(OpportunityId id, Edits edits) {
        return edit(ANNA, id, edits);
    }

    OperationId edit(UserId actor, OpportunityId id, Edits edits) {
        var command = new EditOpportunity.Command(id, now(id).version(), edits);
        return as(actor, () -> edit.handle(command)).orElseThrow();
    }

    OperationId choose(UserId actor, OpportunityId id, OrganizationId organization) {
        var command =
                new EditOpportunity.Command(
                        id,
                        now(id).version(),
                        new ContactChoice.Unchanged<>(),
                        new ContactChoice.Existing<>(organization),
                        Edits.NONE);
        return as(actor, () -> edit.handle(command)).orElseThrow();
    }

    OperationId operation(OpportunityId id) {
        return new OperationId(
                jdbc.sql(
                                "select operation_id from field_change where item_kind = 'OPPORTUNITY' and item_id = :id")
                        .param("id", id.value())
                        .query(Long.class)
                        .single());
    }
}
