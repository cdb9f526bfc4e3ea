package dev.plumb.ui.access;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.plumb.application.access.TeamNode;
import dev.plumb.domain.access.TeamId;
import dev.plumb.ui.shared.Addresses;
import dev.plumb.ui.shared.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tree of teams, each a link, with the number of its members. */
final class TeamTreeList extends UnorderedList {

    TeamTreeList(TeamChoices teams, @Nullable TeamId chosen) {
        this(teams, teams.below(null), chosen);
    }

    private TeamTreeList(TeamChoices teams, List<TeamNode> level, @Nullable TeamId chosen) {
        for (TeamNode team : level) {
            ListItem item = new ListItem(link(team, team.id().equals(chosen)));
            List<TeamNode> below = teams.below(team.id());
            if (!below.isEmpty()) {
                item.add(new TeamTreeList(teams, below, chosen));
            }
            add(item);
        }
    }

    private static Anchor link(TeamNode team, boolean current) {
        int members = team.members().size();
        Span count = new Span(Integer.toString(members));
        count.addClassName("plumb-badge");
        count.getElement().setAttribute("aria-hidden", "true");
        Span spoken = new Span(Texts.get("access.teams.members-of", members));
        spoken.addClassName("plumb-visually-hidden");
        Anchor link =
                new Anchor(
                        Addresses.ADMIN_TEAMS + "/" + team.id().value(),
                        new Span(team.name()),
                        count,
                        spoken);
        link.getElement().setAttribute("router-link", true);
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
