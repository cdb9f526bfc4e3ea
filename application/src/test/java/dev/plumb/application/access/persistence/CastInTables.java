package dev.plumb.application.access.persistence;

import static dev.plumb.domain.access.Cast.ADAM;
import static dev.plumb.domain.access.Cast.ANNA;
import static dev.plumb.domain.access.Cast.COAST;
import static dev.plumb.domain.access.Cast.EWA;
import static dev.plumb.domain.access.Cast.MARTA;
import static dev.plumb.domain.access.Cast.NORTH;
import static dev.plumb.domain.access.Cast.OLA;
import static dev.plumb.domain.access.Cast.PIOTR;
import static dev.plumb.domain.access.Cast.RENATA;
import static dev.plumb.domain.access.Cast.SOUTH;
import static dev.plumb.domain.access.Cast.WARSAW;

import dev.plumb.domain.access.ColorScheme;
import dev.plumb.domain.access.Role;
import dev.plumb.domain.access.Team;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.access.User;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.shared.EmailAddress;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the users and teams of {@link dev.plumb.domain.access.Cast}. */
public final class CastInTables {

    private static final long AFTER_THEM = 1000;

    private final JdbcClient jdbc;
    private final JdbcUsers users;
    private final JdbcTeams teams;

    public CastInTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
        users = new JdbcUsers(jdbc);
        teams = new JdbcTeams(jdbc);
    }

    public void enter() {
        teams.add(new Team(NORTH, "North", null));
        teams.add(new Team(COAST, "Coast", NORTH));
        teams.add(new Team(SOUTH, "South", null));
        enter(ANNA, "Anna", Role.REP, NORTH);
        enter(ADAM, "Adam", Role.REP, NORTH);
        enter(MARTA, "Marta", Role.MANAGER, NORTH);
        enter(OLA, "Ola", Role.REP, COAST);
        enter(PIOTR, "Piotr", Role.REP, SOUTH);
        enter(RENATA, "Renata", Role.MANAGER, SOUTH);
        enter(EWA, "Ewa", Role.ADMIN, null);
        teams.addManager(NORTH, MARTA);
        teams.addManager(SOUTH, RENATA);
        jdbc.sql("select setval(team_seq, :next), setval(user_seq, :next)")
                .param("next", AFTER_THEM)
                .query()
                .singleRow();
    }

    private void enter(UserId id, String name, Role role, @Nullable TeamId team) {
        users.add(
                new User(
                        id,
                        name,
                        new EmailAddress(name + "@example.com"),
                        role,
                        team,
                        Locale.of("pl"),
                        WARSAW,
                        ColorScheme.SYSTEM),
                "no hash");
    }
}
