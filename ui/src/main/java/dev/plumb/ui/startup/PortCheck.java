package dev.plumb.ui.startup;

import java.io.IOException;
import java.net.ServerSocket;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;

/** Finds a port that is taken before a database is started and filled in vain. */
class PortCheck implements ApplicationListener<ApplicationPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationPreparedEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext context) {
            int port = context.getEnvironment().getProperty("server.port", Integer.class, 8080);
            if (port > 0) {
                listenOnceOn(port);
            }
        }
    }

    private static void listenOnceOn(int port) {
        try (var socket = new ServerSocket(port)) {
            socket.setReuseAddress(true);
        } catch (IOException cause) {
            throw new PortInUseException(port, cause);
        }
    }
}
