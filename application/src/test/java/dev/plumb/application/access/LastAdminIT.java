package dev.plumb.application.access;

import static dev.plumb.domain.access.Cast.ANNA;
import static dev.plumb.domain.access.Cast.EWA;
import static dev.plumb.domain.shared.Violations.violation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.application.opportunities.Crowd;
import dev.plumb.application.opportunities.UseCaseIT;
import dev.plumb.domain.access.NotPermitted;
import dev.plumb.domain.access.Role;
import dev.plumb.domain.access.User;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.shared.EmailAddress;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An admin is always left, whatever admins do to each other. */
class LastAdminIT extends UseCaseIT {

    private static final int PAIRS = 100;

    @Autowired ChangeUser change;
    @Autowired Colleagues colleagues;
    @Autowired DeactivateUser deactivate;

    @BeforeEach
    void appointTwo() {
        jdbc.sql("update app_user set role = 'ADMIN', active = true where id in (:two)")
                .param("two", List.of(ANNA.value(), EWA.value()))
                .update();
    }

    @Test
    void of_two_who_take_it_from_each_other_at_once_one_is_left() throws Exception {
        try (var crowd = new Crowd(2)) {
            for (int pair = 0; pair < PAIRS; pair++) {
                appointTwo();
                boolean demoting = pair % 2 == 0;
                var tries =
                        crowd.together(i ->
                                Executors.callable(() -> {
                                    UserId actor = i == 0 ? ANNA : EWA;
                                    UserId other = i == 0 ? EWA : ANNA;
                                    take(actor, other, demoting);
                                }));
                assertThat(admins()).isEqualTo(1);
                assertThat(tries)
                        .filteredOn(each -> each.state() == Future.State.FAILED)
                        .singleElement()
                        .satisfies(lost ->
                                assertThat(lost.exceptionNow())
                                        .isInstanceOfAny(NotPermitted.class, NotSignedIn.class));
            }
        }
    }

    @Test
    void the_last_one_is_neither_demoted_nor_removed() {
        demote(EWA, ANNA);
        assertThat(violation(() -> demote(EWA, EWA))).isEqualTo("user.last-admin");
        assertThat(violation(() -> run(EWA, () -> deactivate(EWA)))).isEqualTo("user.oneself");
        assertThat(admins()).isEqualTo(1);
    }

    @Test
    void an_admin_who_cannot_sign_in_is_none_to_be_left() {
        jdbc.sql("update app_user set password_hash = null where id = :anna")
                .param("anna", ANNA.value())
                .update();
        assertThat(violation(() -> demote(EWA, EWA))).isEqualTo("user.last-admin");
        jdbc.sql("update app_user set password_hash = '-' where id = :anna")
                .param("anna", ANNA.value())
                .update();
        demote(EWA, EWA);
        assertThat(admins()).isEqualTo(1);
    }

    private void take(UserId actor, UserId other, boolean demoting) {
        if (demoting) {
            demote(actor, other);
        } else {
            run(actor, () -> deactivate(other));
        }
    }

    private void demote(UserId actor, UserId other) {
        var email = new EmailAddress(other.value() + "@example.com");
        User seen = as(other, colleagues::me).user();
        run(actor, () -> change.handle(new ChangeUser.Command(seen, "Ex", email, Role.REP, null)));
    }

    private void deactivate(UserId user) {
        deactivate.handle(new DeactivateUser.Command(user));
    }

    private int admins() {
        return jdbc.sql("select count(*) from app_user where role = 'ADMIN' and active")
                .query(Integer.class)
                .single();
    }
}
