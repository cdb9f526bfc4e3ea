package dev.plumb.application.access;

import static dev.plumb.domain.access.Cast.ADAM;
import static dev.plumb.domain.access.Cast.EWA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumb.application.opportunities.UseCaseIT;
import dev.plumb.domain.access.Role;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.access.Teams;
import dev.plumb.domain.shared.EmailAddress;
import dev.plumb.domain.shared.NotFound;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Whoever chooses a team that is being removed is told that it is not there. */
class RemovedTeamIT extends UseCaseIT {

    @Autowired CreateTeam create;
    @Autowired InviteUser invite;
    @Autowired ChangeUser change;
    @Autowired UserDirectory directory;
    @Autowired Teams teams;
    @Autowired TransactionOperations transaction;

    @Test
    void nobody_is_invited_into_it() {
        assertNotFound(team ->
                invite.handle(
                        new InviteUser.Command(
                                "New",
                                new EmailAddress("new@example.com"),
                                Role.REP,
                                team,
                                Locale.ENGLISH,
                                ZoneOffset.UTC)));
    }

    @Test
    void nobody_is_put_into_it() {
        var seen = as(EWA, () -> directory.find(ADAM)).orElseThrow().user();
        assertNotFound(team ->
                change.handle(
                        new ChangeUser.Command(
                                seen, seen.name(), seen.email(), seen.role(), team)));
    }

    @Test
    void no_team_is_created_below_it() {
        assertNotFound(team -> create(team));
    }

    @Test
    void whoever_stays_where_they_are_waits_for_no_team() {
        var seen = as(EWA, () -> directory.find(ADAM)).orElseThrow().user();
        var renamed =
                new ChangeUser.Command(seen, "Adam B.", seen.email(), seen.role(), seen.team());
        transaction.executeWithoutResult(_ -> {
            teams.lock();
            assertThat(CompletableFuture.runAsync(() -> run(EWA, () -> change.handle(renamed))))
                    .succeedsWithin(Duration.ofSeconds(10));
        });
    }

    private void assertNotFound(Consumer<TeamId> act) {
        TeamId team = as(EWA, () -> create(null));
        var chosen =
                transaction.execute(_ -> {
                    teams.remove(teams.find(team).orElseThrow());
                    var choosing =
                            CompletableFuture.runAsync(() -> run(EWA, () -> act.accept(team)));
                    assertThatThrownBy(() -> choosing.get(500, TimeUnit.MILLISECONDS))
                            .isInstanceOf(TimeoutException.class);
                    return choosing;
                });
        assertThatThrownBy(chosen::join).hasCauseInstanceOf(NotFound.class);
    }

    private TeamId create(TeamId parent) {
        return create.handle(new CreateTeam.Command("Short-lived", parent));
    }
}
