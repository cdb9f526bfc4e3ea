package dev.plumb.application.shared.persistence;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * A test of the application module against MariaDB: all its beans, migrated tables, and before each
 * class the rows that the migration left. Classes share one context, so that it starts once.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = ApplicationUnderTest.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE)
@FreshDatabase
@ExtendWith(CleanTables.class)
public @interface DatabaseTest {}
