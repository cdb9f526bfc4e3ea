package dev.plumb.application.access;

import static dev.plumb.domain.access.Cast.EWA;
import static dev.plumb.domain.access.Cast.RENATA;
import static dev.plumb.domain.access.Cast.SOUTH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.application.opportunities.UseCaseIT;
import dev.plumb.application.shared.PageRequest;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.shared.Change;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Whoever was deactivated still has a name. */
class DeactivatedUserIT extends UseCaseIT {

    @Autowired DeactivateUser deactivate;
    @Autowired DismissManager dismiss;
    @Autowired SignInLog log;
    @Autowired AuditTrail trail;
    @Autowired TransactionOperations transaction;

    @BeforeAll
    void deactivate() {
        run(EWA, () -> deactivate.handle(new DeactivateUser.Command(RENATA)));
    }

    @Test
    void the_log_names_whose_session_ended() {
        transaction.executeWithoutResult(_ -> log.by(EWA, RENATA, AuditAct.SESSION_ENDED));
        assertThat(latest().subject().name()).isEqualTo("Renata");
    }

    @Test
    void a_manager_can_be_dismissed() {
        run(EWA, () -> dismiss.handle(new DismissManager.Command(SOUTH, RENATA)));
        assertThat(latest().changes()).containsExactly(new Change("manager", "Renata", null));
    }

    private AuditRow latest() {
        return as(EWA, () -> trail.page(AuditFilter.ALL, new PageRequest(0, 1))).getFirst();
    }
}
