package dev.plumb.domain.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The browsers that are remembered. */
public interface RememberedBrowsers {

    RememberedBrowserId nextId();

    void add(RememberedBrowser browser, BrowserTokens tokens);

    /**
     * Finds one of a user who is active, by its series; whoever else finds that one so waits until
     * this transaction has ended.
     */
    Optional<Found> lock(String series, Instant now);

    /** Lets each expire after that long, unless it does before. */
    void shorten(Duration remembered);

    List<RememberedBrowser> of(UserId user);

    void save(RememberedBrowser browser, BrowserTokens tokens);

    /** Forgets one of a user; nothing where it is not that user's. */
    void remove(UserId user, RememberedBrowserId id);

    /** As {@link #remove(UserId, RememberedBrowserId)}, by its series. */
    void remove(UserId user, String series);

    void removeAll(UserId user);

    /**
     * @param series of the one that stays
     */
    void removeOthers(UserId user, String series);

    /** A browser with what it is recognized by. */
    record Found(RememberedBrowser browser, BrowserTokens tokens) {}
}
