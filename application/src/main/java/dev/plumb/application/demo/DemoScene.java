package dev.plumb.application.demo;

import dev.plumb.domain.access.UserId;
import dev.plumb.domain.pipelines.StageId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Who and what the demo's leads and deals are made from.
 *
 * @param lists what the company chooses from
 * @param now the moment that the demo is loaded for
 */
record DemoScene(List<DemoTeam> teams, DemoLists lists, List<StageId> stages, Instant now) {

    DemoTeam team(int index) {
        return teams.get(index % teams.size());
    }

    /** A rep of {@link #team} of the same index. */
    UserId rep(int index) {
        List<UserId> reps = team(index).reps();
        return reps.get(index / teams.size() % reps.size());
    }

    /** That many days ago, during office hours. */
    Instant daysAgo(int days, int index) {
        Instant eight =
                LocalDate.ofInstant(now, DemoCompany.ZONE)
                        .minusDays(days)
                        .atTime(8, 0)
                        .atZone(DemoCompany.ZONE)
                        .toInstant();
        Instant moment = eight.plus(Duration.ofMinutes(index * 37L % 500));
        return moment.isAfter(now) ? now : moment;
    }

    LocalDate inDays(int days) {
        return LocalDate.ofInstant(now, DemoCompany.ZONE).plusDays(days);
    }
}
