package dev.plumb.application.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumb.application.shared.persistence.DatabaseTest;
import dev.plumb.domain.access.Permission;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@DatabaseTest
class UseCaseRetryIT {

    @Autowired AutowireCapableBeanFactory beans;
    @Autowired JdbcClient jdbc;
    @Autowired dev.plumb.domain.access.Users users;

    @Test
    void after_a_deadlock_the_whole_transaction_is_tried_again() {
        @UseCase(Permission.SEE)
        class CountedTries {
            final List<Long> found = new ArrayList<>();
            final JdbcClient jdbc;

            CountedTries(JdbcClient jdbc) {
                this.jdbc = jdbc;
            }

            public int handle() {
                assertThat(TransactionSynchronizationManager.isActualTransactionActive()).isTrue();
                found.add(jdbc.sql("select count(*) from team").query(Long.class).single());
                jdbc.sql("insert into team (id, name) values (:id, 'try')")
                        .param("id", 1000 + found.size())
                        .update();
                if (found.size() < 3) {
                    throw new CannotAcquireLockException("as in a deadlock");
                }
                return found.size();
            }
        }
        var useCase =
                (CountedTries)
                        beans.applyBeanPostProcessorsAfterInitialization(
                                new CountedTries(jdbc), "countedTries");
        assertThat(useCase.handle()).isEqualTo(3);
        assertThat(jdbc.sql("select id from team").query(Long.class).list()).containsExactly(1003L);
    }

    @Test
    void a_repository_demands_a_running_transaction() {
        assertThatThrownBy(users::isEmpty).isInstanceOf(IllegalTransactionStateException.class);
    }
}
