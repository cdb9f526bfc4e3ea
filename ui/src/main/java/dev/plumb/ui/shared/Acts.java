package dev.plumb.ui.shared;

import dev.plumb.domain.access.NotPermitted;
import dev.plumb.domain.history.StaleData;
import dev.plumb.domain.shared.NotFound;
import dev.plumb.domain.shared.RuleViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.Optional;
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

    /**
     * @return whether it was done
     */
    public boolean run(Runnable act) {
        return run(notices, act);
    }

    /** Empty if it was not done. */
    public <T> Optional<T> get(Supplier<T> act) {
        Supplied<T> result = new Supplied<>();
        run(() -> result.value = Optional.of(act.get()));
        return result.value;
    }

    static boolean run(Notices notices, Runnable act) {
        try {
            act.run();
            return true;
        } catch (RuleViolation broken) {
            notices.problem(FieldErrors.message(broken));
        } catch (ConstraintViolationException invalid) {
            notices.problem(String.join(" ", FieldErrors.messages(invalid).values()));
        } catch (NotPermitted refusal) {
            notices.refused(refusal);
        } catch (StaleData overtaken) {
            notices.stale(overtaken);
        } catch (NotFound gone) {
            notices.problem(Texts.get("shared.not-found"));
        }
        return false;
    }

    private static final class Supplied<T> {
        private Optional<T> value = Optional.empty();
    }
}
