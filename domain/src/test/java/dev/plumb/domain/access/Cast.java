package dev.plumb.domain.access;

import java.time.ZoneId;
import java.util.Set;

/**
 * The people whom tests speak of. North has the reps Anna and Adam and the manager Marta; below it
 * is Coast with the rep Ola; South has the rep Piotr and the manager Renata; Ewa is admin.
 */
public final class Cast {

    public static final TeamId NORTH = new TeamId(1);
    public static final TeamId COAST = new TeamId(2);
    public static final TeamId SOUTH = new TeamId(3);

    public static final UserId ANNA = new UserId(1);
    public static final UserId ADAM = new UserId(2);
    public static final UserId MARTA = new UserId(3);
    public static final UserId OLA = new UserId(4);
    public static final UserId PIOTR = new UserId(5);
    public static final UserId RENATA = new UserId(6);
    public static final UserId EWA = new UserId(7);

    public static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    private Cast() {}

    public static Actor anna() {
        return rep(ANNA, NORTH, Set.of(ANNA, ADAM, MARTA));
    }

    public static Actor adam() {
        return rep(ADAM, NORTH, Set.of(ANNA, ADAM, MARTA));
    }

    public static Actor ola() {
        return rep(OLA, COAST, Set.of(OLA));
    }

    public static Actor piotr() {
        return rep(PIOTR, SOUTH, Set.of(PIOTR, RENATA));
    }

    public static Actor marta() {
        return new Actor(
                MARTA,
                Role.MANAGER,
                NORTH,
                Set.of(ANNA, ADAM, MARTA, OLA),
                Set.of(ANNA, ADAM, MARTA),
                WARSAW);
    }

    public static Actor renata() {
        return new Actor(
                RENATA, Role.MANAGER, SOUTH, Set.of(PIOTR, RENATA), Set.of(PIOTR, RENATA), WARSAW);
    }

    public static Actor ewa() {
        return new Actor(EWA, Role.ADMIN, null, Set.of(EWA), Set.of(), WARSAW);
    }

    private static Actor rep(UserId id, TeamId team, Set<UserId> teammates) {
        return new Actor(id, Role.REP, team, Set.of(id), teammates, WARSAW);
    }
}
