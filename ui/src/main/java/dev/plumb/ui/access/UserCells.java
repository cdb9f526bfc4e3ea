package dev.plumb.ui.access;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.Location;
import dev.plumb.application.access.UserRow;
import dev.plumb.ui.shared.Addresses;
import dev.plumb.ui.shared.Captions;
import dev.plumb.ui.shared.Formats;
import dev.plumb.ui.shared.Texts;
import dev.plumb.ui.shared.UserAvatar;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws the cells of the list of users in the browser; lit-html escapes all that people typed. */
final class UserCells {

    private static final String AVATAR =
            """
            <span class="plumb-avatar" data-color=${item.color} aria-hidden="true">\
            ${item.initials}</span>\
            """;
    private static final String NAME =
            "<a class=\"plumb-cut\" href=${item.href} router-link>${item.name}</a>";
    private static final String STATE =
            "<span class=\"plumb-user-state\" data-state=${item.word}>${item.state}</span>";

    private final Formats formats;
    private final Supplier<UsersQuery> query;

    UserCells(Formats formats, Supplier<UsersQuery> query) {
        this.formats = formats;
        this.query = query;
    }

    LitRenderer<UserRow> name() {
        return named("<span class=\"plumb-row\">" + AVATAR + NAME + "</span>");
    }

    LitRenderer<UserRow> state() {
        return withState(LitRenderer.of(STATE));
    }

    /** All of a user in one cell. */
    LitRenderer<UserRow> line() {
        return withState(
                        named(
                                "<div class=\"plumb-user-line\"><span class=\"plumb-row\">"
                                        + AVATAR
                                        + NAME
                                        + "</span><div class=\"plumb-meta plumb-cut\">${item.email}"
                                        + "</div><div class=\"plumb-meta plumb-cut\">${item.what}"
                                        + "</div><div class=\"plumb-meta\">"
                                        + STATE
                                        + "</div></div>"))
                .withProperty("email", UserCells::email)
                .withProperty("what", UserCells::what);
    }

    static String email(UserRow row) {
        return row.user().email().value();
    }

    static String role(UserRow row) {
        return Captions.of(row.user().role());
    }

    /** The team, and what is managed besides. */
    static String team(UserRow row) {
        String team = row.teamName() == null ? "" : row.teamName();
        if (row.manages().isEmpty()) {
            return team;
        }
        String managed = Texts.get("access.manages", String.join(", ", row.manages()));
        return team.isEmpty() ? managed : team + "; " + managed;
    }

    String lastSignIn(UserRow row) {
        Instant last = row.lastSignIn();
        return last == null ? Texts.get("access.never") : formats.relative(last);
    }

    private static String what(UserRow row) {
        return Stream.of(role(row), team(row))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String href(UserRow row) {
        return new Location(Addresses.user(row.id()), query.get().written())
                .getPathWithQueryParameters();
    }

    private LitRenderer<UserRow> named(String template) {
        return LitRenderer.<UserRow>of(template)
                .withProperty("name", row -> row.user().name())
                .withProperty("href", this::href)
                .withProperty("color", row -> UserAvatar.color(row.id()))
                .withProperty("initials", row -> UserAvatar.initials(row.user().name()));
    }

    private LitRenderer<UserRow> withState(LitRenderer<UserRow> renderer) {
        return renderer.withProperty("word", row -> UsersQuery.word(row.state()))
                .withProperty("state", row -> StateWords.of(row, formats));
    }
}
