package dev.plumb.application.access.persistence;

import dev.plumb.application.shared.persistence.Columns;
import dev.plumb.domain.access.ColorScheme;
import dev.plumb.domain.access.Role;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.access.User;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.access.UserState;
import dev.plumb.domain.shared.EmailAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Locale;

/** Reads a user from the columns of the table. */
final class UserMapper {

    /** The state of a user {@code u}. */
    static final String STATE =
            """
            if(not u.active, 'DEACTIVATED', if(u.password_hash is null, 'INVITED', 'ACTIVE')) as state\
            """;

    private UserMapper() {}

    static UserState state(ResultSet row) throws SQLException {
        return UserState.valueOf(row.getString("state"));
    }

    static User read(ResultSet row) throws SQLException {
        return new User(
                new UserId(row.getLong("id")),
                row.getString("name"),
                new EmailAddress(row.getString("email")),
                Role.valueOf(row.getString("role")),
                Columns.id(row, "team_id", TeamId::new),
                Locale.forLanguageTag(row.getString("language")),
                ZoneId.of(row.getString("zone")),
                ColorScheme.valueOf(row.getString("color_scheme")));
    }
}
