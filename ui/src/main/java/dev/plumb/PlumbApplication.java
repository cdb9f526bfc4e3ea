package dev.plumb;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Plumb. */
@SpringBootApplication
public class PlumbApplication {

    public static void main(String[] args) {
        SpringApplication.run(PlumbApplication.class, args);
    }
}
