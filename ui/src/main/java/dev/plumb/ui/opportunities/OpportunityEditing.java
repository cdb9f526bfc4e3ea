package dev.plumb.ui.opportunities;

import dev.plumb.application.opportunities.EditOpportunity;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.domain.opportunities.Lifecycle;
import dev.plumb.domain.shared.RuleViolation;
import dev.plumb.ui.shared.Acts;
import dev.plumb.ui.shared.Notices;
import dev.plumb.ui.shared.Texts;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes editors of an opportunity: they save in the version that is shown, and tell what came of
 * it.
 */
@Component
public class OpportunityEditing {
    private final EditOpportunity editOpportunity;
    private final Acts acts;
    private final Notices notices;
    private final FactViews views;
    private final FactFields fields;

    OpportunityEditing(
            EditOpportunity editOpportunity,
            Acts acts,
            Notices notices,
            FactViews views,
            FactFields fields) {
        this.editOpportunity = editOpportunity;
        this.acts = acts;
        this.notices = notices;
        this.views = views;
        this.fields = fields;
    }

    /** Neither archived nor deleted. */
    public static boolean isActive(OpportunityDetails details) {
        return details.lifecycle() instanceof Lifecycle.Active;
    }

    /** Whether the reader may edit it as it is. */
    public static boolean isEditable(OpportunityDetails details) {
        return details.mayEdit() && isActive(details);
    }

    public OpportunityFacts facts(FieldSaver saver) {
        return new OpportunityFacts(views, fields, saver);
    }

    public ContactCards contacts(FieldSaver saver) {
        return new ContactCards(fields, saver);
    }

    /**
     * @param reread runs whenever what is shown may no longer be true
     */
    public FieldSaver saver(Runnable reread) {
        return edit -> {
            AtomicReference<@Nullable RuleViolation> broken = new AtomicReference<>();
            boolean done =
                    acts.run(() -> {
                        try {
                            save(edit, reread);
                        } catch (RuleViolation violation) {
                            broken.set(violation);
                        }
                    });
            RuleViolation violation = broken.get();
            if (violation != null) {
                throw violation;
            }
            reread.run();
            return done;
        };
    }

    private void save(EditOpportunity.Command edit, Runnable afterUndo) {
        editOpportunity
                .handle(edit)
                .ifPresent(operation ->
                        notices.done(Texts.get("opportunities.saved"), operation, afterUndo));
    }
}
