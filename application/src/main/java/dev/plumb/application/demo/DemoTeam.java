package dev.plumb.application.demo;

import dev.plumb.domain.access.UserId;
import java.util.List;

/** A manager with the team's reps. */
record DemoTeam(UserId manager, List<UserId> reps) {}
