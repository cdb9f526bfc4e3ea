package dev.plumb.application.access.persistence;

import dev.plumb.application.shared.persistence.Utc;
import dev.plumb.domain.access.BrowserTokens;
import dev.plumb.domain.access.RememberedBrowser;
import dev.plumb.domain.access.RememberedBrowserId;
import dev.plumb.domain.access.RememberedBrowsers;
import dev.plumb.domain.access.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads a remembered browser from the columns of the table. */
final class RememberedBrowserMapper {

    static final String COLUMNS =
            """
            browser.id, browser.user_id, browser.name, browser.series, browser.token_hash, browser.previous_hash,
            browser.replaced_at, browser.created_at, browser.last_used_at, browser.expires_at\
            """;

    private RememberedBrowserMapper() {}

    static RememberedBrowser read(ResultSet row) throws SQLException {
        return new RememberedBrowser(
                new RememberedBrowserId(row.getLong("id")),
                new UserId(row.getLong("user_id")),
                row.getString("name"),
                Utc.instant(row, "created_at"),
                Utc.instant(row, "last_used_at"),
                Utc.instant(row, "expires_at"));
    }

    static RememberedBrowsers.Found found(ResultSet row) throws SQLException {
        return new RememberedBrowsers.Found(
                read(row),
                new BrowserTokens(
                        row.getString("series"),
                        row.getString("token_hash"),
                        row.getString("previous_hash"),
                        Utc.instant(row, "replaced_at")));
    }
}
