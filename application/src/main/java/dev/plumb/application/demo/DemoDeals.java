package dev.plumb.application.demo;

import static dev.plumb.domain.opportunities.OpportunityFields.OWNER;

import dev.plumb.application.contacts.ContactChoice;
import dev.plumb.application.opportunities.OpenDeal;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.Source;
import dev.plumb.domain.opportunities.Title;
import org.springframework.stereotype.Component;

/**
 * The demo's deals: most were leads before; open in every stage, won, lost, and one that became a
 * lead again.
 */
@Component
class DemoDeals {

    private static final int COUNT = 120;
    private static final int FIRST = 60;

    private final DemoActs acts;
    private final DemoContacts contacts;
    private final DemoLeads leads;

    DemoDeals(DemoActs acts, DemoContacts contacts, DemoLeads leads) {
        this.acts = acts;
        this.contacts = contacts;
        this.leads = leads;
    }

    void create(DemoScene scene) {
        for (int i = FIRST; i < FIRST + COUNT; i++) {
            create(scene, i);
        }
    }

    private void create(DemoScene scene, int index) {
        UserId owner = scene.rep(index);
        int age = 8 + (FIRST + COUNT - index) * 2 / 3;
        OpportunityId deal =
                index % 4 == 0
                        ? open(scene, index, age, owner)
                        : converted(scene, index, age, owner);
        int stages = index / 10 % scene.stages().size();
        for (int stage = 1; stage <= stages; stage++) {
            acts.move(scene, deal, index, age - stage * age / 6, scene.stages().get(stage));
        }
        acts.tell(scene, deal, index, age / 2);
        end(scene, deal, index, Math.min(index % 25, age / 4));
    }

    private OpportunityId open(DemoScene scene, int index, int age, UserId owner) {
        return acts.open(
                scene.daysAgo(age, index),
                owner,
                new OpenDeal.Command(
                        new Title(DemoTexts.title(index)),
                        scene.stages().getFirst(),
                        new ContactChoice.Existing<>(contacts.person(index)),
                        new ContactChoice.Existing<>(contacts.organization(index)),
                        DemoLeads.details(scene, index).and(OWNER, owner)));
    }

    private OpportunityId converted(DemoScene scene, int index, int age, UserId owner) {
        OpportunityId lead =
                acts.capture(
                        scene.daysAgo(age + 6, index),
                        owner,
                        leads.command(scene, index, Source.WEB_FORM, owner));
        acts.convert(scene, lead, index, age, scene.stages().getFirst());
        return lead;
    }

    private void end(DemoScene scene, OpportunityId deal, int index, int daysAgo) {
        switch (index % 10) {
            case 3, 6 -> acts.win(scene, deal, index, daysAgo);
            case 9 -> acts.lose(scene, deal, index, daysAgo);
            case 5 -> {
                if (index == 125) {
                    acts.backToLead(scene, deal, index, 2);
                } else {
                    acts.plan(scene, deal, index);
                }
            }
            default -> acts.plan(scene, deal, index);
        }
    }
}
