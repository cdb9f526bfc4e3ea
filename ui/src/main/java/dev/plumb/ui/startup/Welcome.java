package dev.plumb.ui.startup;

import dev.plumb.application.demo.DemoPresence;
import dev.plumb.application.setup.SetupLink;
import dev.plumb.application.shared.DataLocation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Prints, last of all, the one block that a first visitor needs. */
@Component
class Welcome {

    private static final Logger log = LoggerFactory.getLogger(Welcome.class);

    private final DataLocation data;
    private final DemoPresence demo;
    private final SetupLink link;

    Welcome(DataLocation data, DemoPresence demo, SetupLink link) {
        this.data = data;
        this.demo = demo;
        this.link = link;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void print(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer()
                        instanceof org.springframework.boot.web.server.WebServer server) {
            log.info("{}", text(server.getPort()));
        }
    }

    String text(int port) {
        var signIns =
                demo.isShown()
                        ? """
                          Sign in   with the password plumb-demo as
                                    admin@example.com, manager@example.com, manager2@example.com,
                                    rep@example.com or rep2@example.com
                        """
                        : "";
        return """

        Plumb is ready.
          Address   http://localhost:%d
        %s%s  Data      %s
        """
                .formatted(port, signIns, beginning(port), data.description());
    }

    private String beginning(int port) {
        return link.secret()
                .map(secret ->
                        """
                          Set up    http://localhost:%d/setup/%s
                                    makes the first administrator; it works once, until Plumb starts again
                        """
                                .formatted(port, secret.value()))
                .orElse("");
    }
}
