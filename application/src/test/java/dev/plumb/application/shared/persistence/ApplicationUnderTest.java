package dev.plumb.application.shared.persistence;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/**
 * The application without its user interface; no {@code @Configuration}, lest the ui's tests scan
 * it.
 */
@EnableAutoConfiguration
@ComponentScan(
        basePackages = "dev.plumb.application",
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = "dev\\.plumb\\.application\\.setup\\..*"))
@Import({NoOpenSessions.class, NoPasswordAttempts.class})
class ApplicationUnderTest {}
