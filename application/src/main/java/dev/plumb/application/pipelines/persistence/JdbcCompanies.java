package dev.plumb.application.pipelines.persistence;

import dev.plumb.domain.pipelines.Companies;
import dev.plumb.domain.pipelines.Company;
import dev.plumb.domain.pipelines.ExchangeRates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The company in the one row of its table, its rates in {@code exchange_rate}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcCompanies implements Companies {

    private final JdbcClient jdbc;

    JdbcCompanies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void save(Company company) {
        jdbc.sql(
                        """
                        insert into company (id, name, currency, rates_as_of)
                        values (1, :name, :currency, :asOf)
                        on duplicate key update
                          name = value(name), currency = value(currency),
                          rates_as_of = value(rates_as_of)\
                        """)
                .param("name", company.name())
                .param("currency", company.rates().currency().getCurrencyCode())
                .param("asOf", company.ratesAsOf())
                .update();
        jdbc.sql("delete from exchange_rate").update();
        company.rates().rates().forEach(this::addRate);
    }

    @Override
    public Optional<Company> find() {
        Map<Currency, BigDecimal> rates =
                jdbc
                        .sql("select currency, rate from exchange_rate")
                        .query((row, _) ->
                                Map.entry(
                                        Currency.getInstance(row.getString("currency")),
                                        row.getBigDecimal("rate")))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return jdbc.sql("select name, currency, rates_as_of from company where id = 1")
                .query((row, _) ->
                        new Company(
                                row.getString("name"),
                                new ExchangeRates(
                                        Currency.getInstance(row.getString("currency")), rates),
                                row.getObject("rates_as_of", LocalDate.class)))
                .optional();
    }

    @Override
    public Optional<Company> lock() {
        jdbc.sql("select id from company where id = 1 for update").query(Long.class).optional();
        return find();
    }

    private void addRate(Currency currency, BigDecimal rate) {
        jdbc.sql("insert into exchange_rate (currency, rate) values (:currency, :rate)")
                .param("currency", currency.getCurrencyCode())
                .param("rate", rate)
                .update();
    }
}
