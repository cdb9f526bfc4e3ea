package dev.plumb.ui.access;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.plumb.application.access.TeamNode;
import dev.plumb.domain.access.TeamId;
import dev.plumb.ui.shared.Addresses;
import dev.plumb.ui.shared.CurrentPage;
import dev.plumb.ui.shared.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tree of teams, each a link, with the number of its members. */
final class TeamTreeList extends UnorderedList {

    private final Map<TeamId, Anchor> links;

    TeamTreeList(TeamChoices teams) {
        this(teams, teams.below(null), new HashMap<>());
    }

    private TeamTreeList(TeamChoices teams, List<TeamNode> level, Map<TeamId, Anchor> links) {
        this.links = links;
        for (TeamNode team : level) {
            Anchor link = link(team);
            links.put(team.id(), link);
            ListItem item = new ListItem(link);
            List<TeamNode> below = teams.below(team.id());
            if (!below.isEmpty()) {
                item.add(new TeamTreeList(teams, below, links));
            }
            add(item);
        }
    }

    void choose(@Nullable TeamId chosen) {
        links.forEach((team, link) -> CurrentPage.mark(link, team.equals(chosen)));
    }

    private static Anchor link(TeamNode team) {
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
        return link;
    }
}
