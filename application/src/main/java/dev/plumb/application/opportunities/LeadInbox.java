package dev.plumb.application.opportunities;

import dev.plumb.application.shared.PageRequest;
import dev.plumb.application.shared.SortBy;
import java.util.List;

/** The Leads Inbox. */
public interface LeadInbox {

    List<LeadRow> page(LeadFilter filter, SortBy<LeadSort> sort, PageRequest page);

    int count(LeadFilter filter);

    /** The active leads that the reader sees and nobody has opened; counted no further than 100. */
    int unseen();
}
