package dev.plumb.domain.opportunities;

import static dev.plumb.domain.opportunities.OpportunityFields.EDITABLE;
import static dev.plumb.domain.opportunities.OpportunityFields.EXPECTED_CLOSE;
import static dev.plumb.domain.opportunities.OpportunityFields.LIFECYCLE;
import static dev.plumb.domain.opportunities.OpportunityFields.ORGANIZATION;
import static dev.plumb.domain.opportunities.OpportunityFields.OWNER;
import static dev.plumb.domain.opportunities.OpportunityFields.PERSON;
import static dev.plumb.domain.opportunities.OpportunityFields.PHASE;
import static dev.plumb.domain.opportunities.OpportunityFields.TITLE;
import static dev.plumb.domain.opportunities.OpportunityFields.VISIBILITY;

import dev.plumb.domain.opportunities.Lifecycle.Active;
import dev.plumb.domain.opportunities.Lifecycle.Archived;
import dev.plumb.domain.opportunities.Lifecycle.Deleted;
import dev.plumb.domain.shared.Day;
import dev.plumb.domain.shared.Edits;
import dev.plumb.domain.shared.Field;
import dev.plumb.domain.shared.RuleViolation;
import dev.plumb.domain.shared.Values;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The rules that leads and deals share. */
final class OpportunityRules {

    private static final Set<Field<?>> NEVER_EMPTY = Set.of(TITLE, OWNER, VISIBILITY);

    private OpportunityRules() {}

    static Values edit(Values values, Edits edits) {
        requireActive(values);
        for (Field<?> field : edits.fields()) {
            if (!EDITABLE.contains(field)) {
                throw new RuleViolation("opportunity.field", field.key());
            }
            if (NEVER_EMPTY.contains(field) && edits.get(field) == null) {
                throw new RuleViolation(field.key() + ".required");
            }
        }
        if (edits.get(EXPECTED_CLOSE) instanceof LocalDate day) {
            Day.check(day);
        }
        return edits.applyTo(values);
    }

    static Values archive(Values values, Instant at) {
        requireActive(values);
        return values.with(LIFECYCLE, new Archived(at));
    }

    static Values delete(Values values, Instant at) {
        if (values.get(LIFECYCLE) instanceof Deleted) {
            throw new RuleViolation("opportunity.deleted");
        }
        return values.with(LIFECYCLE, new Deleted(at));
    }

    static Values restore(Values values) {
        if (values.get(LIFECYCLE) instanceof Active) {
            throw new RuleViolation("opportunity.active");
        }
        return values.with(LIFECYCLE, Lifecycle.ACTIVE);
    }

    /** Of one that is not active, only that can be taken back which made it so. */
    static Values revert(Values values, Values before) {
        if (values.require(LIFECYCLE).equals(before.get(LIFECYCLE))) {
            requireActive(values);
        }
        return before;
    }

    static void requireActive(Values values) {
        switch (values.require(LIFECYCLE)) {
            case Active() -> {}
            case Archived(Instant at) -> throw new RuleViolation("opportunity.archived");
            case Deleted(Instant at) -> throw new RuleViolation("opportunity.deleted");
        }
    }

    static void requirePhase(Values values, Phase phase) {
        if (values.require(PHASE) != phase) {
            throw new IllegalArgumentException("No " + phase);
        }
    }

    static void requireAll(Values values, List<Field<?>> fields) {
        for (Field<?> field : fields) {
            if (!values.has(field)) {
                throw new RuleViolation(field.key() + ".required");
            }
        }
    }

    static void requireContact(Values values) {
        if (!values.has(PERSON) && !values.has(ORGANIZATION)) {
            throw new RuleViolation("lead.contact.required");
        }
    }
}
