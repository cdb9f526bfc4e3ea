package dev.plumb.application.access.persistence;

import dev.plumb.application.shared.persistence.Utc;
import dev.plumb.domain.access.BrowserTokens;
import dev.plumb.domain.access.RememberedBrowser;
import dev.plumb.domain.access.RememberedBrowserId;
import dev.plumb.domain.access.RememberedBrowsers;
import dev.plumb.domain.access.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembered browsers in the table {@code remembered_browser}; what expired goes as others come.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcRememberedBrowsers implements RememberedBrowsers {

    private final JdbcClient jdbc;

    JdbcRememberedBrowsers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public RememberedBrowserId nextId() {
        return new RememberedBrowserId(
                jdbc.sql("select next value for remembered_browser_seq")
                        .query(Long.class)
                        .single());
    }

    @Override
    public void add(RememberedBrowser browser, BrowserTokens tokens) {
        jdbc.sql("delete from remembered_browser where expires_at <= :now")
                .param("now", Utc.column(browser.createdAt()))
                .update();
        jdbc.sql(
                        """
                        insert into remembered_browser
                          (id, user_id, name, series, token_hash, previous_hash, replaced_at,
                           created_at, last_used_at, expires_at)
                        values
                          (:id, :user, :name, :series, :current, :previous, :replaced,
                           :created, :used, :expires)\
                        """)
                .param("id", browser.id().value())
                .param("user", browser.user().value())
                .param("name", browser.name())
                .param("series", tokens.series())
                .param("current", tokens.current())
                .param("previous", tokens.previous())
                .param("replaced", Utc.column(tokens.replacedAt()))
                .param("created", Utc.column(browser.createdAt()))
                .param("used", Utc.column(browser.lastUsedAt()))
                .param("expires", Utc.column(browser.expiresAt()))
                .update();
    }

    @Override
    public Optional<Found> lock(String series, Instant now) {
        return jdbc.sql(
                        """
                        select %s from remembered_browser browser
                        join app_user on app_user.id = browser.user_id and app_user.active
                        where browser.series = :series and browser.expires_at > :now
                        for update\
                        """
                                .formatted(RememberedBrowserMapper.COLUMNS))
                .param("series", series)
                .param("now", Utc.column(now))
                .query((row, _) -> RememberedBrowserMapper.found(row))
                .optional();
    }

    @Override
    public void shorten(Duration remembered) {
        jdbc.sql(
                        """
                        update remembered_browser
                        set expires_at = least(expires_at, created_at + interval :seconds second)\
                        """)
                .param("seconds", remembered.toSeconds())
                .update();
    }

    @Override
    public List<RememberedBrowser> of(UserId user) {
        return jdbc.sql(
                        "select %s from remembered_browser browser where user_id = :user order by id"
                                .formatted(RememberedBrowserMapper.COLUMNS))
                .param("user", user.value())
                .query((row, _) -> RememberedBrowserMapper.read(row))
                .list();
    }

    @Override
    public void save(RememberedBrowser browser, BrowserTokens tokens) {
        jdbc.sql(
                        """
                        update remembered_browser set last_used_at = :used, token_hash = :current,
                          previous_hash = :previous, replaced_at = :replaced
                        where id = :id\
                        """)
                .param("id", browser.id().value())
                .param("used", Utc.column(browser.lastUsedAt()))
                .param("current", tokens.current())
                .param("previous", tokens.previous())
                .param("replaced", Utc.column(tokens.replacedAt()))
                .update();
    }

    @Override
    public void remove(UserId user, RememberedBrowserId id) {
        jdbc.sql("delete from remembered_browser where id = :id and user_id = :user")
                .param("id", id.value())
                .param("user", user.value())
                .update();
    }

    @Override
    public void remove(UserId user, String series) {
        jdbc.sql("delete from remembered_browser where series = :series and user_id = :user")
                .param("series", series)
                .param("user", user.value())
                .update();
    }

    @Override
    public void removeOthers(UserId user, String series) {
        jdbc.sql("delete from remembered_browser where user_id = :user and series <> :series")
                .param("series", series)
                .param("user", user.value())
                .update();
    }

    @Override
    public void removeAll(UserId user) {
        jdbc.sql("delete from remembered_browser where user_id = :user")
                .param("user", user.value())
                .update();
    }
}
