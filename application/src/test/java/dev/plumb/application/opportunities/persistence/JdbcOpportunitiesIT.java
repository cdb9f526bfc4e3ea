package dev.plumb.application.opportunities.persistence;

import dev.plumb.application.access.persistence.CastInTables;
import dev.plumb.application.shared.persistence.DatabaseTest;
import dev.plumb.domain.opportunities.Opportunities;
import dev.plumb.domain.opportunities.OpportunitiesContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;

@DatabaseTest
class JdbcOpportunitiesIT extends OpportunitiesContract {

    @Autowired Opportunities opportunities;
    @Autowired JdbcClient jdbc;
    @Autowired PlatformTransactionManager transactions;
    private TransactionStatus transaction;

    @BeforeEach
    void begin() {
        transaction = transactions.getTransaction(null);
        new CastInTables(jdbc).enter();
        ExamplesInTables.add(jdbc);
    }

    @AfterEach
    void takeBack() {
        transactions.rollback(transaction);
    }

    @Override
    protected Opportunities opportunities() {
        return opportunities;
    }
}
