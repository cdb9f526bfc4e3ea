package dev.plumb.ui.startup;

import dev.plumb.application.shared.StartupProblem;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;

/** Finds a port that is none, or taken, before a database is started and filled in vain. */
class PortCheck implements ApplicationListener<ApplicationPreparedEvent> {

    private static final int LAST = 65_535;

    @Override
    public void onApplicationEvent(ApplicationPreparedEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext context) {
            int port = port(context.getEnvironment().getProperty("server.port", "8080"));
            if (port > 0) {
                listenOnceOn(port);
            }
        }
    }

    private static int port(String set) {
        if (set.matches("[0-9]{1,5}") && Integer.parseInt(set) <= LAST) {
            return Integer.parseInt(set);
        }
        throw new StartupProblem(
                "PLUMB_PORT is \"%s\", which is no port: set it to a number from 1 to %d."
                        .formatted(set, LAST));
    }

    private static void listenOnceOn(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException cause) {
            throw new PortInUseException(port, cause);
        }
    }
}
