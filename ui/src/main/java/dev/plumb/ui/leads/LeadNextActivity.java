package dev.plumb.ui.leads;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.ui.opportunities.OpportunityEditing;
import dev.plumb.ui.shared.ActivityMark;
import dev.plumb.ui.shared.Formats;
import dev.plumb.ui.shared.Texts;

/** What is to be done next about a lead; where nothing is, that something be planned. */
final class LeadNextActivity extends Div {
    private final Formats formats;
    private final Runnable plan;

    LeadNextActivity(Formats formats, Runnable plan) {
        this.formats = formats;
        this.plan = plan;
        addClassNames("plumb-row", "plumb-lead-next");
    }

    void show(OpportunityDetails lead) {
        removeAll();
        add(new ActivityMark(lead.nextActivity(), formats));
        if (lead.nextActivity() == null && OpportunityEditing.isActive(lead)) {
            NativeButton button = new NativeButton(Texts.get("activities.plan"), _ -> plan.run());
            button.addClassName("plumb-link");
            add(button);
        }
    }
}
