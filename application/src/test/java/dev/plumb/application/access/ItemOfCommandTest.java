package dev.plumb.application.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.domain.access.AuditSubject;
import dev.plumb.domain.access.AuditSubject.Kind;
import dev.plumb.domain.access.Team;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.access.UserId;
import org.junit.jupiter.api.Test;

class ItemOfCommandTest {

    @Test
    void an_item_is_found_by_its_number() {
        var command = new PutInTeam.Command(new UserId(7), new TeamId(3));
        assertThat(item(command)).isEqualTo(new AuditSubject(Kind.USER, 7L, ""));
    }

    @Test
    void an_item_is_found_in_what_was_seen_of_it() {
        Team seen = new Team(new TeamId(7), "North", new TeamId(3));
        var command = new ChangeTeam.Command(seen, "South", new TeamId(3));
        assertThat(item(command)).isEqualTo(new AuditSubject(Kind.TEAM, 7L, ""));
    }

    private static AuditSubject item(Object command) {
        return ItemOfCommand.in(new Object[] {command}).orElseThrow();
    }
}
