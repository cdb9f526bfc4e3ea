package dev.plumb.application.access.persistence;

import dev.plumb.application.access.UserTag;
import dev.plumb.application.shared.persistence.Columns;
import dev.plumb.domain.access.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads users as others see them. */
public final class UserTags {

    private UserTags() {}

    /** Of the columns {@code id}, {@code name} and {@code active}. */
    static UserTag read(ResultSet row) throws SQLException {
        return new UserTag(
                new UserId(row.getLong("id")), row.getString("name"), row.getBoolean("active"));
    }

    /**
     * @param prefix of the names of the three columns
     */
    public static UserTag read(ResultSet row, String prefix) throws SQLException {
        return new UserTag(
                new UserId(row.getLong(prefix + "_id")),
                row.getString(prefix + "_name"),
                row.getBoolean(prefix + "_active"));
    }

    /** As {@link #read(ResultSet, String)}; null where there is nobody. */
    public static @Nullable UserTag readNullable(ResultSet row, String prefix) throws SQLException {
        return Columns.id(row, prefix + "_id", UserId::new) == null ? null : read(row, prefix);
    }
}
