package dev.plumb.ui.shared;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.plumb.application.access.Circle;
import dev.plumb.application.access.TeamTag;
import dev.plumb.application.access.UserTag;
import java.util.List;

/** The people around an owner, under what they are to the owner; who is not there is left out. */
public final class PeopleByReason extends DescriptionList {

    private final Circle circle;

    public PeopleByReason(Circle circle) {
        this.circle = circle;
        addClassName("plumb-people-by-reason");
    }

    public void owner() {
        row(Texts.get("shared.people.owner"), List.of(line(circle.owner(), circle.owner().name())));
    }

    public void managers() {
        row(
                Texts.get("shared.people.managers"),
                circle.managers().stream()
                        .map(each ->
                                line(
                                        each.user(),
                                        Texts.get(
                                                "shared.people.through",
                                                each.user().name(),
                                                each.through().name())))
                        .toList());
    }

    public void teammates() {
        TeamTag team = circle.team();
        if (team != null) {
            row(
                    Texts.get("shared.people.team", team.name()),
                    circle.teammates().stream().map(PeopleByReason::line).toList());
        }
    }

    public void admins() {
        row(
                Texts.get("shared.people.admins"),
                circle.admins().stream().map(PeopleByReason::line).toList());
    }

    private void row(String reason, List<Div> people) {
        if (!people.isEmpty()) {
            add(new Term(reason));
            Description described = new Description();
            people.forEach(described::add);
            add(described);
        }
    }

    private static Div line(UserTag user) {
        return line(user, user.name());
    }

    private static Div line(UserTag user, String text) {
        Div line = new Div(new UserAvatar(user).small(), new Span(text));
        line.addClassName("plumb-row");
        return line;
    }
}
