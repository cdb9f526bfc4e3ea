package dev.plumb.application.shared.persistence;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/**
 * The application without its user interface; no {@code @Configuration}, lest the ui's tests scan
 * it.
 */
@EnableAutoConfiguration
@ComponentScan("dev.plumb.application")
class ApplicationUnderTest {}
