package dev.plumb.application.shared.persistence;

import java.util.Map;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Points a context at a new schema and counts the statements that it sends there. */
class FreshDatabaseInitializer
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var schema = TestServer.running().freshSchema();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(
                        new MapPropertySource(
                                "fresh database",
                                Map.of(
                                        "plumb.db.url", schema.url(),
                                        "plumb.db.user", schema.user(),
                                        "plumb.db.password", schema.password())));
        var counter = new StatementCounter();
        context.getBeanFactory().registerSingleton("statementCounter", counter);
        context.getBeanFactory().addBeanPostProcessor(new Counting(counter));
    }

    private record Counting(StatementCounter counter) implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource dataSource
                    ? ProxyDataSourceBuilder.create(dataSource).listener(counter).build()
                    : bean;
        }
    }
}
