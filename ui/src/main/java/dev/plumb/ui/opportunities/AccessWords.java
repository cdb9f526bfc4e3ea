package dev.plumb.ui.opportunities;

import dev.plumb.application.access.Circles;
import dev.plumb.application.access.Colleagues;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.domain.access.Permission;
import dev.plumb.ui.shared.Why;
import org.springframework.stereotype.Component;

/** Says who sees a lead or deal, and why somebody may not change it. */
@Component
public class AccessWords {

    private final Colleagues colleagues;
    private final Circles circles;
    private final Why why;

    AccessWords(Colleagues colleagues, Circles circles, Why why) {
        this.colleagues = colleagues;
        this.circles = circles;
        this.why = why;
    }

    /** Admins alone are told who sees what. */
    public boolean isAdmin() {
        return colleagues.isAdmin();
    }

    public void whoSees(OpportunityDetails details) {
        circles.around(details.owner().id())
                .ifPresent(circle -> new WhoSeesDialog(details, circle).open());
    }

    /** Why the reader may not change what is seen. */
    public void why(OpportunityDetails details) {
        why.open(Permission.EDIT, details.owner().id());
    }
}
