package dev.plumb.application.access;

import static dev.plumb.domain.access.Cast.EWA;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumb.application.opportunities.UseCaseIT;
import dev.plumb.application.shared.persistence.Seeds;
import dev.plumb.domain.access.Conventions;
import dev.plumb.domain.access.SessionLimits;
import dev.plumb.domain.history.StaleData;
import java.time.DayOfWeek;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the company asks of everybody, changed by two admins. */
class CompanyRulesIT extends UseCaseIT {

    @Autowired SetSessionLimits setLimits;
    @Autowired SetConventions setConventions;

    @BeforeAll
    void found() {
        new Seeds(jdbc).company("PLN", Map.of());
    }

    @Test
    void whoever_sets_session_limits_second_is_told() {
        SessionLimits seen = SessionLimits.DEFAULT;
        set(seen, new SessionLimits(1, 2, 3));

        assertThatThrownBy(() -> set(seen, new SessionLimits(24, 7, 30)))
                .isInstanceOf(StaleData.class);
        set(new SessionLimits(1, 2, 3), seen);
    }

    @Test
    void whoever_sets_conventions_second_is_told() {
        Conventions seen = Conventions.DEFAULT;
        set(seen, new Conventions(DayOfWeek.SUNDAY, true));

        assertThatThrownBy(() -> set(seen, new Conventions(DayOfWeek.MONDAY, false)))
                .isInstanceOf(StaleData.class);
        set(new Conventions(DayOfWeek.SUNDAY, true), seen);
    }

    private void set(SessionLimits seen, SessionLimits limits) {
        run(EWA, () -> setLimits.handle(new SetSessionLimits.Command(seen, limits)));
    }

    private void set(Conventions seen, Conventions conventions) {
        run(EWA, () -> setConventions.handle(new SetConventions.Command(seen, conventions)));
    }
}
