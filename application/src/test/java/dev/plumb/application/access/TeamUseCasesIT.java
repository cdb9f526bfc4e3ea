package dev.plumb.application.access;

import static dev.plumb.domain.access.Cast.ADAM;
import static dev.plumb.domain.access.Cast.ANNA;
import static dev.plumb.domain.access.Cast.COAST;
import static dev.plumb.domain.access.Cast.EWA;
import static dev.plumb.domain.access.Cast.MARTA;
import static dev.plumb.domain.access.Cast.NORTH;
import static dev.plumb.domain.access.Cast.OLA;
import static dev.plumb.domain.access.Cast.RENATA;
import static dev.plumb.domain.access.Cast.SOUTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumb.application.opportunities.Crowd;
import dev.plumb.application.opportunities.UseCaseIT;
import dev.plumb.application.shared.PageRequest;
import dev.plumb.application.shared.persistence.Seeds;
import dev.plumb.domain.access.AuditAct;
import dev.plumb.domain.access.Role;
import dev.plumb.domain.access.Team;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.access.User;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.history.StaleData;
import dev.plumb.domain.shared.Change;
import dev.plumb.domain.shared.NotFound;
import dev.plumb.domain.shared.RuleViolation;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TeamUseCasesIT extends UseCaseIT {

    @Autowired CreateTeam create;
    @Autowired ChangeTeam change;
    @Autowired RemoveTeam remove;
    @Autowired AppointManager appoint;
    @Autowired DismissManager dismiss;
    @Autowired PutInTeam put;
    @Autowired ChangeUser changeUser;
    @Autowired UserDirectory directory;
    @Autowired TeamOverview overview;
    @Autowired AuditTrail trail;
    @Autowired Colleagues colleagues;

    @Test
    void moving_a_team_moves_what_its_managers_see() {
        move(COAST, "Coast", SOUTH);

        assertThat(scope(RENATA)).contains(OLA);
        assertThat(scope(MARTA)).doesNotContain(OLA);
        assertThat(latest().changes()).containsExactly(new Change("parent", "North", "South"));

        move(COAST, "Coast", NORTH);
        assertThat(scope(MARTA)).contains(OLA);
    }

    @Test
    void whoever_changes_a_team_second_is_told() {
        Team seen = seen(SOUTH);
        move(seen, "Far south", null);

        assertThatThrownBy(() -> move(seen, "South", NORTH)).isInstanceOf(StaleData.class);
        move(SOUTH, "South", null);
    }

    @Test
    void a_team_cannot_be_below_itself() {
        assertThatThrownBy(() -> move(NORTH, "North", COAST))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("team.cycle");
        assertThatThrownBy(() -> move(NORTH, "North", NORTH)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void two_teams_that_go_below_each_other_at_once_leave_no_cycle() throws Exception {
        try (Crowd admins = new Crowd(2)) {
            for (int round = 0; round < 20; round++) {
                TeamId one = create("One " + round, null);
                TeamId other = create("Other " + round, null);
                admins.together(
                        number -> move(number == 0 ? one : other, number == 0 ? other : one));
                assertThat(List.of(parent(one), parent(other)))
                        .filteredOn(List::isEmpty)
                        .hasSize(1);
            }
        }
    }

    @Test
    void removing_a_team_leaves_its_people_without_one_and_lifts_the_teams_below() {
        TeamId middle = create("Middle", NORTH);
        TeamId bottom = create("Bottom", middle);
        run(EWA, () -> put.handle(new PutInTeam.Command(ADAM, middle)));
        run(EWA, () -> appoint.handle(new AppointManager.Command(middle, RENATA)));

        run(EWA, () -> remove.handle(new RemoveTeam.Command(middle)));

        assertThat(parent(bottom)).containsExactly(NORTH.value());
        assertThat(as(ADAM, colleagues::actor).team()).isNull();
        assertThat(scope(RENATA)).doesNotContain(ADAM);
        assertThat(latest().act()).isEqualTo(AuditAct.REMOVED);
        assertThat(latest().subject().name()).isEqualTo("Middle");
        assertThat(latest().changes())
                .containsExactly(
                        new Change("member", "Adam", null),
                        new Change("manager", "Renata", null),
                        new Change("moved-up", null, "Bottom"));
        assertThatThrownBy(() -> run(EWA, () -> put.handle(new PutInTeam.Command(ADAM, middle))))
                .isInstanceOf(NotFound.class);
        run(EWA, () -> put.handle(new PutInTeam.Command(ADAM, NORTH)));
    }

    @Test
    void a_manager_sees_a_team_from_when_appointed_until_dismissed() {
        run(EWA, () -> appoint.handle(new AppointManager.Command(NORTH, RENATA)));
        assertThat(scope(RENATA)).contains(ANNA, OLA);

        run(EWA, () -> dismiss.handle(new DismissManager.Command(NORTH, RENATA)));
        assertThat(scope(RENATA)).doesNotContain(ANNA, OLA);
        assertThat(latest().changes()).containsExactly(new Change("manager", "Renata", null));
    }

    @Test
    void whoever_becomes_a_rep_while_being_appointed_manages_no_team() throws Exception {
        jdbc.sql("select setval(user_seq, 100)").query().singleRow();
        try (Crowd admins = new Crowd(2)) {
            for (int round = 0; round < 20; round++) {
                UserId user = new Seeds(jdbc).user("Manager " + round, Role.MANAGER, null);
                User seen = as(EWA, () -> directory.find(user)).orElseThrow().user();
                admins.together(
                        number -> () -> as(EWA, () -> number == 0 ? appoint(user) : demote(seen)));
                UserRow row = as(EWA, () -> directory.find(user)).orElseThrow();
                assertThat(row.user().role()).isEqualTo(Role.REP);
                assertThat(row.manages()).isEmpty();
            }
        }
    }

    private boolean appoint(UserId manager) {
        appoint.handle(new AppointManager.Command(SOUTH, manager));
        return true;
    }

    private boolean demote(User seen) {
        changeUser.handle(new ChangeUser.Command(seen, seen.name(), seen.email(), Role.REP, null));
        return true;
    }

    @Test
    void a_rep_manages_no_team() {
        assertThatThrownBy(() ->
                        run(EWA, () -> appoint.handle(new AppointManager.Command(NORTH, ANNA))))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void the_overview_names_managers_and_members() {
        TeamNode north =
                as(EWA, overview::teams).stream()
                        .filter(team -> team.id().equals(NORTH))
                        .findFirst()
                        .orElseThrow();

        assertThat(north.managers()).extracting(UserTag::name).containsExactly("Marta");
        assertThat(north.members())
                .extracting(UserTag::name)
                .containsExactly("Adam", "Anna", "Marta");
        assertThat(as(EWA, overview::managers))
                .extracting(UserTag::name)
                .containsExactly("Marta", "Renata");
    }

    private TeamId create(String name, @Nullable TeamId parent) {
        return as(EWA, () -> create.handle(new CreateTeam.Command(name, parent)));
    }

    private void move(TeamId team, String name, TeamId parent) {
        move(seen(team), name, parent);
    }

    private void move(Team seen, String name, TeamId parent) {
        run(EWA, () -> change.handle(new ChangeTeam.Command(seen, name, parent)));
    }

    private Team seen(TeamId team) {
        return as(EWA, overview::teams).stream()
                .map(TeamNode::team)
                .filter(each -> each.id().equals(team))
                .findFirst()
                .orElseThrow();
    }

    private Callable<Boolean> move(TeamId team, TeamId parent) {
        return () -> {
            move(team, "Moved", parent);
            return true;
        };
    }

    private Set<UserId> scope(UserId user) {
        return as(user, colleagues::actor).scope();
    }

    private List<Long> parent(TeamId team) {
        return jdbc.sql("select parent_id from team where id = :id and parent_id is not null")
                .param("id", team.value())
                .query(Long.class)
                .list();
    }

    private AuditRow latest() {
        return as(EWA, () -> trail.page(AuditFilter.ALL, new PageRequest(0, 1))).getFirst();
    }
}
