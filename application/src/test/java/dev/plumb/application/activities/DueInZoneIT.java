package dev.plumb.application.activities;

import static dev.plumb.domain.access.Cast.ADAM;
import static dev.plumb.domain.access.Cast.EWA;
import static dev.plumb.domain.access.Cast.RENATA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.application.access.AcceptInvitation;
import dev.plumb.application.access.ChangeProfile;
import dev.plumb.application.access.Colleagues;
import dev.plumb.application.access.InviteUser;
import dev.plumb.application.opportunities.UseCaseIT;
import dev.plumb.domain.access.Cast;
import dev.plumb.domain.access.Role;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.activities.Activities;
import dev.plumb.domain.activities.ActivityId;
import dev.plumb.domain.activities.ActivityOutcome;
import dev.plumb.domain.activities.Due;
import dev.plumb.domain.lists.ActivityTypeId;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.shared.EmailAddress;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** What is due at the end of a day is so where its owner is. */
class DueInZoneIT extends UseCaseIT {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final Due DAY = new Due(LocalDate.of(2026, 11, 25), null);

    @Autowired PlanActivity plan;
    @Autowired CompleteActivity complete;
    @Autowired ReopenActivity reopen;
    @Autowired ChangeProfile profile;
    @Autowired Colleagues colleagues;
    @Autowired InviteUser invite;
    @Autowired AcceptInvitation accept;
    @Autowired Activities activities;
    @Autowired TransactionOperations transaction;

    @BeforeAll
    void numberFromHundred() {
        jdbc.sql("select setval(user_seq, 100)").query().singleRow();
    }

    @Test
    void whoever_accepts_an_invitation_says_where() {
        var link =
                as(
                        EWA,
                        () ->
                                invite.handle(
                                        new InviteUser.Command(
                                                "New",
                                                new EmailAddress("new@example.com"),
                                                Role.REP,
                                                null,
                                                Locale.ENGLISH,
                                                ZoneOffset.UTC)));
        var lead = lead(EWA);
        plan(lead, link.user());
        assertThat(dueAt(lead)).isEqualTo("2026-11-25 23:59:59");
        accept.handle(
                new AcceptInvitation.Command(
                        link.token(), "New", Locale.ENGLISH, WARSAW, "correct horse staple"));
        assertThat(dueAt(lead)).isEqualTo("2026-11-25 22:59:59");
    }

    @Test
    void what_is_reopened_is_due_where_its_owner_is_by_now() {
        var lead = lead(EWA);
        var call = plan(lead, RENATA);
        run(EWA, () -> complete.handle(new CompleteActivity.Command(call, ActivityOutcome.DONE)));
        var me = as(RENATA, colleagues::me).user();
        var tokyo = ZoneId.of("Asia/Tokyo");
        var command =
                new ChangeProfile.Command(me, me.name(), me.language(), tokyo, me.colorScheme());
        run(RENATA, () -> profile.handle(command));
        run(EWA, () -> reopen.handle(new ReopenActivity.Command(call)));
        assertThat(dueAt(lead)).isEqualTo("2026-11-25 14:59:59");
    }

    @Test
    void what_was_given_away_since_it_was_read_is_due_where_its_owner_is_by_now() {
        var call = plan(lead(EWA), RENATA);
        run(EWA, () -> complete.handle(new CompleteActivity.Command(call, ActivityOutcome.DONE)));
        transaction.executeWithoutResult(_ -> {
            var read = activities.find(call, Cast.ewa()).orElseThrow();
            jdbc.sql(
                            """
                            update activity a join app_user u on u.id = :owner
                            set a.owner_id = u.id, u.zone = 'America/New_York' where a.id = :id\
                            """)
                    .param("owner", ADAM.value())
                    .param("id", call.value())
                    .update();
            assertThat(activities.saveCompletion(read, read.reopen())).isTrue();
        });
        assertThat(
                        jdbc.sql("select cast(due_at as datetime) from activity where id = :id")
                                .param("id", call.value())
                                .query(LocalDateTime.class)
                                .single())
                .isEqualTo("2026-11-26T04:59:59");
    }

    private ActivityId plan(OpportunityId lead, UserId owner) {
        var command =
                new PlanActivity.Command(lead, new ActivityTypeId(1), "Call back", DAY, owner);
        return as(EWA, () -> plan.handle(command));
    }

    private String dueAt(OpportunityId lead) {
        return jdbc.sql(
                        """
                        select date_format(next_due_at, '%Y-%m-%d %H:%i:%s') from opportunity
                        where id = :id\
                        """)
                .param("id", lead.value())
                .query(String.class)
                .single();
    }
}
