package dev.plumb.application.lists;

import static dev.plumb.domain.access.Cast.ANNA;
import static dev.plumb.domain.access.Cast.EWA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumb.application.history.HistoryEntry;
import dev.plumb.application.history.OpportunityHistory;
import dev.plumb.application.opportunities.EditOpportunity;
import dev.plumb.application.opportunities.UseCaseIT;
import dev.plumb.domain.history.OperationKind;
import dev.plumb.domain.lists.ActivityIcon;
import dev.plumb.domain.lists.ChannelId;
import dev.plumb.domain.lists.EntryRef;
import dev.plumb.domain.lists.LabelColor;
import dev.plumb.domain.lists.ListKind;
import dev.plumb.domain.opportunities.OpportunityFields;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.Title;
import dev.plumb.domain.shared.Edits;
import dev.plumb.domain.shared.Version;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** What a merge waits for came before it. */
class MergeWaitsIT extends UseCaseIT {

    @Autowired AddEntry add;
    @Autowired MergeEntries merge;
    @Autowired EditOpportunity edit;
    @Autowired OpportunityHistory history;
    @Autowired TransactionOperations transaction;

    @Test
    void an_edit_is_earlier_in_history() {
        EntryRef from = channel("Fair");
        var command = new MergeEntries.Command(from, channel("Exhibition"));
        OpportunityId lead =
                lead(ANNA, Edits.of(OpportunityFields.CHANNEL, new ChannelId(from.id())));
        var merged =
                transaction.execute(_ -> {
                    jdbc.sql("select id from opportunity where id = :id for update")
                            .param("id", lead.value())
                            .query(Long.class)
                            .single();
                    var merging =
                            CompletableFuture.runAsync(() -> run(EWA, () -> merge.handle(command)));
                    assertThatThrownBy(() -> merging.get(500, TimeUnit.MILLISECONDS))
                            .isInstanceOf(TimeoutException.class);
                    rename(lead);
                    return merging;
                });
        merged.join();
        assertThat(as(EWA, () -> history.of(lead)))
                .extracting(HistoryEntry::kind)
                .startsWith(OperationKind.ENTRIES_MERGED, OperationKind.EDITED);
    }

    private EntryRef channel(String name) {
        var command =
                new AddEntry.Command(ListKind.CHANNEL, name, LabelColor.PINK, ActivityIcon.EYE);
        return as(EWA, () -> add.handle(command));
    }

    private void rename(OpportunityId lead) {
        var command =
                new EditOpportunity.Command(
                        lead,
                        Version.FIRST,
                        Edits.of(OpportunityFields.TITLE, new Title("Another")));
        run(ANNA, () -> edit.handle(command));
    }
}
