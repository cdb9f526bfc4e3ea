package dev.plumb.ui.leads;

import dev.plumb.application.opportunities.ArchiveOpportunity;
import dev.plumb.application.opportunities.DeleteOpportunity;
import dev.plumb.application.opportunities.MarkLeadSeen;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.application.opportunities.RestoreOpportunity;
import dev.plumb.domain.history.OperationId;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.ui.shared.Acts;
import dev.plumb.ui.shared.Notices;
import dev.plumb.ui.shared.Texts;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Archives, restores and deletes a lead, and offers to take it back. */
@Component
class LeadActs {
    private final ArchiveOpportunity archiveOpportunity;
    private final RestoreOpportunity restoreOpportunity;
    private final DeleteOpportunity deleteOpportunity;
    private final MarkLeadSeen markLeadSeen;
    private final Acts acts;
    private final Notices notices;

    LeadActs(
            ArchiveOpportunity archiveOpportunity,
            RestoreOpportunity restoreOpportunity,
            DeleteOpportunity deleteOpportunity,
            MarkLeadSeen markLeadSeen,
            Acts acts,
            Notices notices) {
        this.archiveOpportunity = archiveOpportunity;
        this.restoreOpportunity = restoreOpportunity;
        this.deleteOpportunity = deleteOpportunity;
        this.markLeadSeen = markLeadSeen;
        this.acts = acts;
        this.notices = notices;
    }

    /**
     * @return whether it was done; if not, the user was told why
     */
    boolean archive(OpportunityDetails lead, Runnable afterUndo) {
        var command = new ArchiveOpportunity.Command(lead.id(), lead.version());
        return run("leads.archived", lead, () -> archiveOpportunity.handle(command), afterUndo);
    }

    boolean restore(OpportunityDetails lead, Runnable afterUndo) {
        var command = new RestoreOpportunity.Command(lead.id(), lead.version());
        return run("leads.restored", lead, () -> restoreOpportunity.handle(command), afterUndo);
    }

    boolean delete(OpportunityDetails lead, Runnable afterUndo) {
        var command = new DeleteOpportunity.Command(lead.id(), lead.version());
        return run("leads.deleted", lead, () -> deleteOpportunity.handle(command), afterUndo);
    }

    void markSeen(OpportunityId lead) {
        acts.run(() -> markLeadSeen.handle(new MarkLeadSeen.Command(lead)));
    }

    private boolean run(
            String key, OpportunityDetails lead, Supplier<OperationId> act, Runnable afterUndo) {
        return acts.run(() -> notices.done(Texts.get(key, lead.title()), act.get(), afterUndo));
    }
}
