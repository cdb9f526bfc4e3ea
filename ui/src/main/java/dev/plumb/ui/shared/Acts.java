package dev.plumb.ui.shared;

import dev.plumb.domain.access.NotPermitted;
import dev.plumb.domain.history.StaleData;
import dev.plumb.domain.shared.NotFound;
import dev.plumb.domain.shared.RuleViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Runs use cases for views, and tells what was refused; what is unexpected goes on to the error
 * handler.
 */
@Component
public class Acts {

    private final Notices notices;

    Acts(Notices notices) {
        this.notices = notices;
    }

    /** Returns whether it was done. */
    public boolean run(Runnable act) {
        return run(notices, act);
    }

    /**
     * @param field says a broken rule where it belongs; false if that is elsewhere
     * @return whether it was done
     */
    public boolean run(Runnable act, Predicate<RuleViolation> field) {
        return run(notices, act, field);
    }

    /** Empty if it was not done. */
    public <T> Optional<T> get(Supplier<T> act) {
        try {
            return Optional.of(act.get());
        } catch (RuntimeException refusal) {
            tellOrThrow(notices, refusal);
            return Optional.empty();
        }
    }

    static boolean run(Notices notices, Runnable act) {
        return run(notices, act, _ -> false);
    }

    private static boolean run(Notices notices, Runnable act, Predicate<RuleViolation> field) {
        try {
            act.run();
            return true;
        } catch (RuntimeException refusal) {
            if (!(refusal instanceof RuleViolation broken && field.test(broken))) {
                tellOrThrow(notices, refusal);
            }
            return false;
        }
    }

    /** Returns whether it is of the expected kinds. */
    static boolean tell(Notices notices, Throwable refusal) {
        switch (refusal) {
            case RuleViolation broken -> notices.problem(FieldErrors.message(broken));
            case ConstraintViolationException invalid ->
                    notices.problem(String.join(" ", FieldErrors.messages(invalid).values()));
            case NotPermitted notPermitted -> notices.refused(notPermitted);
            case StaleData overtaken -> notices.stale(overtaken);
            case NotFound _ -> notices.problem(Texts.get("shared.not-found"));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void tellOrThrow(Notices notices, RuntimeException refusal) {
        if (!tell(notices, refusal)) {
            throw refusal;
        }
    }
}
