package dev.plumb.application.access;

import static dev.plumb.domain.access.Cast.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumb.application.opportunities.UseCaseIT;
import dev.plumb.domain.access.SessionLimits;
import dev.plumb.domain.access.SessionSettings;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

class RememberBrowserIT extends UseCaseIT {

    @Autowired RememberBrowser remember;
    @Autowired SessionSettings settings;
    @Autowired TransactionOperations transaction;

    @BeforeAll
    void createTheCompany() {
        jdbc.sql(
                        "insert into company (id, name, currency, rates_as_of) values (1, 'Us', 'EUR', '2026-01-01')")
                .update();
    }

    @Test
    void none_is_remembered_once_the_company_says_so() {
        var remembered =
                transaction.execute(_ -> {
                    settings.lock();
                    settings.save(new SessionLimits(12, 7, 0));
                    var remembering = CompletableFuture.supplyAsync(() -> remember(null));
                    assertThatThrownBy(() -> remembering.get(500, TimeUnit.MILLISECONDS))
                            .isInstanceOf(TimeoutException.class);
                    return remembering;
                });
        assertThat(remembered.join()).isEmpty();
        transaction.executeWithoutResult(_ -> settings.save(SessionLimits.DEFAULT));
    }

    @Test
    void a_browser_that_is_remembered_anew_is_not_known_twice() {
        var first = remember(null).orElseThrow();
        var second = remember(first.series()).orElseThrow();
        assertThat(jdbc.sql("select series from remembered_browser").query(String.class).list())
                .containsExactly(second.series());
    }

    private Optional<BrowserToken> remember(@Nullable String series) {
        var command = new RememberBrowser.Command("Firefox, Linux", series);
        return as(ANNA, () -> remember.handle(command));
    }
}
