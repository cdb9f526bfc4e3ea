package dev.plumb;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Starts Plumb. A bean is known by its full name: features of different modules may name things
 * alike.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class PlumbApplication {

    public static void main(String[] args) {
        SpringApplication.run(PlumbApplication.class, args);
    }
}
