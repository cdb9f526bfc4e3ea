package dev.plumb.application.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumb.application.shared.DatabaseOutOfReach;
import dev.plumb.domain.access.Setup;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionOperations;

class SetupLinkTest {

    private boolean done;
    private int asked;

    private final SetupLink link =
            new SetupLink(
                    new Setup() {
                        @Override
                        public boolean isDone() {
                            asked++;
                            return done;
                        }

                        @Override
                        public void close(Instant now) {
                            done = true;
                        }
                    },
                    TransactionOperations.withoutTransaction());

    @Test
    void without_a_link_the_database_is_not_asked() {
        assertThat(link.isOpen()).isFalse();
        assertThat(link.opens("")).isFalse();
        assertThat(asked).isZero();
    }

    @Test
    void a_link_is_open_until_there_is_an_admin_whoever_made_one() {
        link.open();
        assertThat(link.isOpen()).isTrue();
        done = true;
        assertThat(link.isOpen()).isFalse();
        assertThat(link.opens(link.secret().orElseThrow().value())).isFalse();
    }

    @Test
    void an_outage_is_told_as_such() {
        var broken =
                new SetupLink(
                        new NoSetup(),
                        new TransactionOperations() {
                            @Override
                            public <T> T execute(
                                    org.springframework.transaction.support.TransactionCallback<T>
                                            action) {
                                throw new CannotCreateTransactionException("no connection");
                            }
                        });
        broken.open();
        assertThatThrownBy(broken::isOpen).isInstanceOf(DatabaseOutOfReach.class);
    }

    private static final class NoSetup implements Setup {

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public void close(Instant now) {
            throw new UnsupportedOperationException();
        }
    }
}
