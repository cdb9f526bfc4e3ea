package dev.plumb.application.opportunities;

import dev.plumb.application.shared.PageRequest;
import dev.plumb.application.shared.SortBy;
import java.util.List;

/** The Leads Inbox. */
public interface LeadInbox {

    /** How many leads a search finds at most; beyond, which of them it finds is left open. */
    int MOST_FOUND = 10_000;

    List<LeadRow> page(LeadFilter filter, SortBy<LeadSort> sort, PageRequest page);

    /** How many there are; of a search, counted no further than one more than are found. */
    int count(LeadFilter filter);

    /** The active leads that the reader sees and nobody has opened; counted no further than 100. */
    int unseen();
}
