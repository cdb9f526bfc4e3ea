package dev.plumb.ui.opportunities;

import com.vaadin.flow.component.html.Paragraph;
import dev.plumb.application.access.Circle;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.domain.access.Visibility;
import dev.plumb.ui.shared.Captions;
import dev.plumb.ui.shared.InfoDialog;
import dev.plumb.ui.shared.PeopleByReason;
import dev.plumb.ui.shared.Texts;

/** Tells an admin who sees a lead or deal, each with the reason. */
final class WhoSeesDialog extends InfoDialog {

    WhoSeesDialog(OpportunityDetails details, Circle circle) {
        super(Texts.get("opportunities.who-sees"));
        add(
                new Paragraph(
                        Texts.get(
                                "opportunities.who-sees.visibility",
                                details.title(),
                                Captions.of(details.visibility()))));
        PeopleByReason people = new PeopleByReason(circle);
        people.owner();
        people.managers();
        if (details.visibility() == Visibility.TEAM) {
            people.teammates();
        }
        people.admins();
        add(people);
        if (details.visibility() == Visibility.COMPANY) {
            add(new Paragraph(Texts.get("opportunities.who-sees.company")));
        }
    }
}
