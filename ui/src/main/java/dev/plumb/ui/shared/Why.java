package dev.plumb.ui.shared;

import com.vaadin.flow.component.html.Paragraph;
import dev.plumb.application.access.Circle;
import dev.plumb.application.access.Circles;
import dev.plumb.application.access.Colleagues;
import dev.plumb.domain.access.Permission;
import dev.plumb.domain.access.Role;
import dev.plumb.domain.access.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names the rule by which something is refused, and who may do it instead. */
@Component
public class Why {

    private final Colleagues colleagues;
    private final Circles circles;

    Why(Colleagues colleagues, Circles circles) {
        this.colleagues = colleagues;
        this.circles = circles;
    }

    /**
     * @param owner whose the item is, or whose it was to become; null where it is no item
     */
    public void open(Permission permission, @Nullable UserId owner) {
        Role role = colleagues.me().user().role();
        InfoDialog dialog = new InfoDialog(Texts.get("shared.why"));
        Circle circle = owner == null ? null : circles.around(owner).orElse(null);
        if (circle == null) {
            dialog.add(new Paragraph(Texts.get("shared.why.admin")));
        } else {
            dialog.add(new Paragraph(Texts.get(rule(permission, role))));
            dialog.add(fact(permission, circle));
            PeopleByReason people = new PeopleByReason(circle);
            if (permission == Permission.EDIT) {
                people.owner();
            }
            people.managers();
            people.admins();
            dialog.add(new Paragraph(Texts.get("shared.why.who-may")), people);
        }
        dialog.open();
    }

    /** Whose it is, or whose it was to become. */
    private static Paragraph fact(Permission permission, Circle circle) {
        String key = permission == Permission.EDIT ? "shared.why.owner" : "shared.why.new-owner";
        String owner = circle.owner().name();
        return new Paragraph(
                circle.team() == null
                        ? Texts.get(key + ".no-team", owner)
                        : Texts.get(key, owner, circle.team().name()));
    }

    private static String rule(Permission permission, Role role) {
        boolean manager = role == Role.MANAGER;
        return switch (permission) {
            case CAPTURE -> manager ? "shared.why.capture.manager" : "shared.why.capture.rep";
            case GIVE -> "shared.why.give";
            default -> manager ? "shared.why.edit.manager" : "shared.why.edit.rep";
        };
    }
}
