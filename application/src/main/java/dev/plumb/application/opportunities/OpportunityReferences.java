package dev.plumb.application.opportunities;

import static dev.plumb.domain.opportunities.OpportunityFields.ORGANIZATION;
import static dev.plumb.domain.opportunities.OpportunityFields.OWNER;
import static dev.plumb.domain.opportunities.OpportunityFields.PERSON;
import static dev.plumb.domain.opportunities.OpportunityFields.PLACEMENT;

import dev.plumb.domain.access.Actor;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.Users;
import dev.plumb.domain.contacts.Organizations;
import dev.plumb.domain.contacts.People;
import dev.plumb.domain.opportunities.Opportunity;
import dev.plumb.domain.opportunities.Placement;
import dev.plumb.domain.pipelines.Pipelines;
import dev.plumb.domain.shared.Field;
import dev.plumb.domain.shared.NotFound;
import dev.plumb.domain.shared.Values;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Lets an opportunity point only at what is there and its actor sees, and give it only to whom the
 * actor may.
 */
@Component
class OpportunityReferences {

    private final People people;
    private final Organizations organizations;
    private final Users users;
    private final Pipelines pipelines;
    private final ListReferences lists;

    OpportunityReferences(
            People people,
            Organizations organizations,
            Users users,
            Pipelines pipelines,
            ListReferences lists) {
        this.people = people;
        this.organizations = organizations;
        this.users = users;
        this.pipelines = pipelines;
        this.lists = lists;
    }

    /**
     * @throws dev.plumb.domain.access.NotPermitted if the actor may not give it to the new owner
     * @throws NotFound if it points at what is not there or hidden
     * @throws dev.plumb.domain.shared.RuleViolation {@code stage.removed}
     */
    void check(Actor actor, Opportunity before, Opportunity after) {
        checkGiving(actor, before, after);
        check(actor, before.values(), after.values());
    }

    /**
     * As {@link #check}, for what history had put there: a contact that the actor does not see and
     * an owner who was deactivated come back as well.
     */
    void checkReverted(Actor actor, Opportunity before, Opportunity after) {
        checkGiving(actor, before, after);
        holdStage(before.values(), after.values());
    }

    /** As {@link #check}, for one that was not there before. */
    void checkNew(Actor actor, Opportunity opportunity) {
        check(actor, Values.NONE, opportunity.values());
    }

    private void check(Actor actor, Values before, Values after) {
        checkChanged(PERSON, before, after, id -> people.has(id, actor));
        checkChanged(ORGANIZATION, before, after, id -> organizations.find(id, actor).isPresent());
        checkChanged(OWNER, before, after, id -> users.find(id).isPresent());
        holdStage(before, after);
        lists.check(before, after);
    }

    private static void checkGiving(Actor actor, Opportunity before, Opportunity after) {
        UserId newOwner = after.owner();
        if (!newOwner.equals(before.owner())) {
            actor.requireGiving(before.owner(), newOwner);
        }
    }

    private void holdStage(Values before, Values after) {
        Placement placement = after.get(PLACEMENT);
        if (placement != null && !placement.equals(before.get(PLACEMENT))) {
            pipelines.hold(placement.stage());
        }
    }

    private static <T> void checkChanged(
            Field<T> field, Values before, Values after, Predicate<T> isThere) {
        T value = after.get(field);
        if (value != null && !Objects.equals(value, before.get(field)) && !isThere.test(value)) {
            throw new NotFound(value);
        }
    }
}
