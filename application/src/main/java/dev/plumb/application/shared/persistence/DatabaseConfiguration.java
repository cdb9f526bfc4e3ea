package dev.plumb.application.shared.persistence;

import dev.plumb.application.shared.DataLocation;
import dev.plumb.application.shared.DemoMode;
import javax.sql.DataSource;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the program its database, with tables that are up to date before anything reads them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DataProperties.class, DatabaseProperties.class})
class DatabaseConfiguration {

    @Bean
    Database database(DatabaseProperties configured, DataProperties here) {
        return configured.isSet()
                ? ExternalMariaDb.reachedWith(configured)
                : EmbeddedMariaDb.start(here.data(), here.server(), ServerOptions.DURABLE);
    }

    @Bean
    DataLocation dataLocation(Database database) {
        return database.location();
    }

    @Bean
    DemoMode demoMode(DataProperties here, DataLocation location) {
        return here.demoMode(location);
    }

    @Bean
    Migration migration(DataSource dataSource) {
        return new Migration(dataSource);
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> firstStartCompleted(Database database) {
        return _ -> database.keepFromNowOn();
    }
}
