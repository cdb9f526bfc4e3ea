package dev.plumb.domain.access;

import static dev.plumb.domain.access.Cast.ADAM;
import static dev.plumb.domain.access.Cast.ANNA;
import static dev.plumb.domain.access.Cast.MARTA;
import static dev.plumb.domain.access.Cast.OLA;
import static dev.plumb.domain.access.Cast.PIOTR;
import static dev.plumb.domain.access.Cast.anna;
import static dev.plumb.domain.access.Cast.ewa;
import static dev.plumb.domain.access.Cast.marta;
import static dev.plumb.domain.access.Cast.ola;
import static dev.plumb.domain.access.Cast.piotr;
import static dev.plumb.domain.access.Cast.renata;
import static dev.plumb.domain.access.Permission.ADMINISTER;
import static dev.plumb.domain.access.Permission.CAPTURE;
import static dev.plumb.domain.access.Permission.EDIT;
import static dev.plumb.domain.access.Permission.SET_UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActorTest {

    private static final List<UserId> EVERYBODY = List.of(ANNA, ADAM, MARTA, OLA, PIOTR);

    @Test
    void what_is_the_owners_alone_is_seen_by_the_owner_and_the_managers_above() {
        assertThat(owners(anna(), Visibility.OWNER)).containsExactly(ANNA);
        assertThat(owners(marta(), Visibility.OWNER)).containsExactly(ANNA, ADAM, MARTA, OLA);
        assertThat(owners(renata(), Visibility.OWNER)).containsExactly(PIOTR);
        assertThat(owners(ewa(), Visibility.OWNER)).isEqualTo(EVERYBODY);
    }

    @Test
    void what_is_the_teams_is_seen_by_its_members_but_not_from_the_team_below() {
        assertThat(owners(anna(), Visibility.TEAM)).containsExactly(ANNA, ADAM, MARTA);
        assertThat(owners(ola(), Visibility.TEAM)).containsExactly(OLA);
        assertThat(owners(piotr(), Visibility.TEAM)).containsExactly(PIOTR);
        assertThat(owners(marta(), Visibility.TEAM)).containsExactly(ANNA, ADAM, MARTA, OLA);
    }

    @Test
    void what_is_the_companys_is_seen_by_everybody() {
        for (Actor actor : List.of(anna(), ola(), piotr(), marta(), renata(), ewa())) {
            assertThat(owners(actor, Visibility.COMPANY)).isEqualTo(EVERYBODY);
        }
    }

    @Test
    void reps_edit_their_own_managers_their_scope_admins_everything() {
        assertThat(editable(anna())).containsExactly(ANNA);
        assertThat(editable(marta())).containsExactly(ANNA, ADAM, MARTA, OLA);
        assertThat(editable(renata())).containsExactly(PIOTR);
        assertThat(editable(ewa())).isEqualTo(EVERYBODY);
    }

    @Test
    void everybody_adds_to_what_is_seen_and_only_admins_administer() {
        for (Actor actor : List.of(anna(), marta(), ewa())) {
            assertThat(actor.may(Permission.ADD, PIOTR)).isTrue();
            assertThat(actor.may(Permission.SET_UP, actor.id())).isFalse();
            assertThat(actor.may(Permission.ADMINISTER, actor.id())).isEqualTo(actor.isAdmin());
        }
        assertThatThrownBy(marta()::requireAdmin).isInstanceOf(NotPermitted.class);
    }

    @Test
    void a_rep_gives_to_anybody_a_manager_within_the_scope_an_admin_anything() {
        assertThat(anna().mayGive(ANNA, PIOTR)).isTrue();
        assertThat(anna().mayGive(ADAM, ANNA)).isFalse();
        assertThat(marta().mayGive(ANNA, OLA)).isTrue();
        assertThat(marta().mayGive(ANNA, PIOTR)).isFalse();
        assertThat(ewa().mayGive(ANNA, PIOTR)).isTrue();
    }

    @Test
    void a_refusal_says_what_was_refused_and_whose_it_is() {
        assertThatThrownBy(() -> anna().require(Permission.EDIT, PIOTR))
                .isInstanceOfSatisfying(
                        NotPermitted.class,
                        refusal -> {
                            assertThat(refusal.permission()).isEqualTo(Permission.EDIT);
                            assertThat(refusal.owner()).isEqualTo(PIOTR);
                        });
    }

    @Test
    void a_refused_giving_names_whom_it_was_not_to_be_given_to() {
        assertThatThrownBy(() -> marta().requireGiving(ANNA, PIOTR))
                .isInstanceOfSatisfying(
                        NotPermitted.class,
                        refusal -> {
                            assertThat(refusal.permission()).isEqualTo(Permission.GIVE);
                            assertThat(refusal.owner()).isEqualTo(PIOTR);
                        });
        assertThatThrownBy(() -> anna().requireGiving(ADAM, ANNA))
                .isInstanceOfSatisfying(
                        NotPermitted.class, refusal -> assertThat(refusal.owner()).isEqualTo(ADAM));
    }

    @Test
    void every_permission_is_decided_for_everybody() {
        assertThat(refused(ewa(), PIOTR)).containsExactly(SET_UP);
        assertThat(refused(marta(), ADAM)).containsExactly(SET_UP, ADMINISTER);
        assertThat(refused(anna(), ANNA)).containsExactly(SET_UP, ADMINISTER);
        assertThat(refused(anna(), ADAM)).containsExactly(CAPTURE, EDIT, SET_UP, ADMINISTER);
    }

    private static List<Permission> refused(Actor actor, UserId owner) {
        return Arrays.stream(Permission.values())
                .filter(permission -> !actor.may(permission, owner))
                .toList();
    }

    private static List<UserId> owners(Actor actor, Visibility visibility) {
        return EVERYBODY.stream().filter(owner -> actor.sees(owner, visibility)).toList();
    }

    private static List<UserId> editable(Actor actor) {
        return EVERYBODY.stream().filter(owner -> actor.may(Permission.EDIT, owner)).toList();
    }
}
