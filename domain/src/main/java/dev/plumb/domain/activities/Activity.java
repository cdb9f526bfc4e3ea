package dev.plumb.domain.activities;

import dev.plumb.domain.access.UserId;
import dev.plumb.domain.lists.ActivityTypeId;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.shared.RuleViolation;
import dev.plumb.domain.shared.Text;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something to do about an opportunity.
 *
 * @param doneAt null until it is done
 * @param doneBy whoever said that it is done, not always the owner; null until then
 * @param outcome null until it is done
 */
public record Activity(
        ActivityId id,
        OpportunityId opportunity,
        ActivityTypeId type,
        String subject,
        Due due,
        UserId owner,
        @Nullable Instant doneAt,
        @Nullable UserId doneBy,
        @Nullable ActivityOutcome outcome) {

    public static final int SUBJECT_LENGTH = 200;

    public Activity {
        subject = Text.line("activity.subject", subject, SUBJECT_LENGTH);
    }

    /** One to be done. */
    public static Activity plan(
            ActivityId id,
            OpportunityId opportunity,
            ActivityTypeId type,
            String subject,
            Due due,
            UserId owner) {
        return new Activity(id, opportunity, type, subject, due, owner, null, null, null);
    }

    /**
     * @throws RuleViolation if it is done
     */
    public Activity complete(ActivityOutcome result, UserId by, Instant at) {
        if (doneAt != null) {
            throw new RuleViolation("activity.done");
        }
        return new Activity(id, opportunity, type, subject, due, owner, at, by, result);
    }

    public boolean isDoneByOtherThan(UserId user) {
        return doneBy != null && !doneBy.equals(user);
    }

    /** Makes it one to be done again. */
    public Activity reopen() {
        return new Activity(id, opportunity, type, subject, due, owner, null, null, null);
    }
}
