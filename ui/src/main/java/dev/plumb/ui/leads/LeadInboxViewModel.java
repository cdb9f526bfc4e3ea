package dev.plumb.ui.leads;

import dev.plumb.application.opportunities.LeadFilter;
import dev.plumb.application.opportunities.LeadInbox;
import dev.plumb.application.opportunities.LeadRow;
import dev.plumb.application.shared.PageRequest;
import java.util.List;

/** What the inbox shows: its filter and order, and how many leads match. */
final class LeadInboxViewModel {
    static final int PAGE = 50;

    private final LeadInbox inbox;
    private final InboxChoices choices;
    private InboxQuery query = InboxQuery.DEFAULT;
    private int count;
    private int unseen;

    LeadInboxViewModel(LeadInbox inbox, InboxChoices choices) {
        this.inbox = inbox;
        this.choices = choices;
    }

    /** Shows what was asked for, as far as it can be; false if that is what is shown already. */
    boolean show(InboxQuery asked) {
        InboxQuery known = asked.with(choices.known(asked.filter()));
        if (known.equals(query)) {
            return false;
        }
        query = known;
        return true;
    }

    /** Counts again. */
    void refresh() {
        count = inbox.count(query.filter());
        unseen = inbox.unseen();
    }

    List<LeadRow> page(int offset, int limit) {
        return inbox.page(query.filter(), query.sort(), new PageRequest(offset, limit));
    }

    InboxQuery query() {
        return query;
    }

    LeadFilter filter() {
        return query.filter();
    }

    boolean isFiltered() {
        return !filter().equals(LeadFilter.ALL);
    }

    int count() {
        return count;
    }

    /** Whether so many were found that the rest was left out. */
    boolean hasTooMany() {
        return filter().isSearch() && count > LeadInbox.MOST_FOUND;
    }

    /** No more than 100. */
    int unseen() {
        return unseen;
    }
}
