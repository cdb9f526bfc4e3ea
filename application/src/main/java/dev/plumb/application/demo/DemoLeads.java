package dev.plumb.application.demo;

import static dev.plumb.domain.opportunities.OpportunityFields.CHANNEL;
import static dev.plumb.domain.opportunities.OpportunityFields.EXPECTED_CLOSE;
import static dev.plumb.domain.opportunities.OpportunityFields.LABELS;
import static dev.plumb.domain.opportunities.OpportunityFields.OWNER;
import static dev.plumb.domain.opportunities.OpportunityFields.VALUE;
import static dev.plumb.domain.opportunities.OpportunityFields.VISIBILITY;

import dev.plumb.application.contacts.ContactChoice;
import dev.plumb.application.opportunities.CaptureLead;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.Visibility;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.Source;
import dev.plumb.domain.opportunities.Title;
import dev.plumb.domain.shared.Edits;
import dev.plumb.domain.shared.Money;
import java.util.List;
import org.springframework.stereotype.Component;

/** The demo's leads: arrived in the last weeks, some unseen, some put aside. */
@Component
class DemoLeads {

    private static final int COUNT = 60;

    private static final List<Source> SOURCES =
            List.of(
                    Source.WEB_FORM,
                    Source.MANUALLY_CREATED,
                    Source.PROSPECTOR,
                    Source.MANUALLY_CREATED,
                    Source.EMAIL);

    private final DemoActs acts;
    private final DemoContacts contacts;

    DemoLeads(DemoActs acts, DemoContacts contacts) {
        this.acts = acts;
        this.contacts = contacts;
    }

    void create(DemoScene scene) {
        for (int i = 0; i < COUNT; i++) {
            int daysAgo = 1 + (COUNT - i) * 2 / 3;
            OpportunityId lead = capture(scene, i, daysAgo);
            acts.tell(scene, lead, i, daysAgo);
            acts.plan(scene, lead, i);
            if (i % 12 == 11) {
                acts.archive(scene, lead, i, daysAgo / 2);
            }
        }
    }

    /**
     * Captured by its owner, or handed out by the owner's manager, and then nobody has opened it
     * yet.
     */
    private OpportunityId capture(DemoScene scene, int index, int daysAgo) {
        Source source = SOURCES.get(index % SOURCES.size());
        boolean handedOut = source != Source.MANUALLY_CREATED && index % 4 != 1;
        UserId owner = scene.rep(index);
        UserId creator = handedOut ? scene.team(index).manager() : owner;
        return acts.capture(
                scene.daysAgo(daysAgo, index), creator, command(scene, index, source, owner));
    }

    CaptureLead.Command command(DemoScene scene, int index, Source source, UserId owner) {
        boolean company = index % 6 != 4;
        return new CaptureLead.Command(
                new Title(DemoTexts.title(index)),
                new ContactChoice.Existing<>(
                        company ? contacts.person(index) : contacts.privatePerson(index)),
                company ? new ContactChoice.Existing<>(contacts.organization(index)) : null,
                source,
                details(scene, index).and(OWNER, owner));
    }

    /** What lead and deal of that index are worth, and how they are marked. */
    static Edits details(DemoScene scene, int index) {
        Edits details =
                Edits.of(LABELS, scene.lists().labelsOf(index))
                        .and(CHANNEL, scene.lists().channelOf(index))
                        .and(VISIBILITY, index % 9 == 8 ? Visibility.TEAM : Visibility.COMPANY);
        if (index % 8 != 3) {
            details = details.and(VALUE, value(index));
        }
        return index % 3 == 0
                ? details
                : details.and(EXPECTED_CLOSE, scene.inDays(10 + index * 7 % 120));
    }

    private static Money value(int index) {
        long hundreds = 19 + (index * 7919L) % (index % 5 == 0 ? 2400 : 620);
        return Money.of(hundreds + "00", index % 8 == 5 ? "EUR" : index % 23 == 7 ? "USD" : "PLN");
    }
}
