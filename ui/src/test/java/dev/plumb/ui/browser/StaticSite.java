package dev.plumb.ui.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLConnection;

/**
 * Serves {@code META-INF/resources} of the class path, and pages of the tests, without an
 * application.
 */
public final class StaticSite implements AutoCloseable {
    private static final String RESOURCES = "/META-INF/resources";

    private final HttpServer server;

    public StaticSite() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", StaticSite::answer);
        server.start();
    }

    /**
     * @param path of a resource, of the application's or of the tests' own
     */
    public String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        try (exchange;
                InputStream found = open(path)) {
            if (found == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            byte[] body = found.readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", typeOf(path));
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static InputStream open(String path) {
        InputStream resource = StaticSite.class.getResourceAsStream(RESOURCES + path);
        return resource != null ? resource : StaticSite.class.getResourceAsStream(path);
    }

    private static String typeOf(String path) {
        if (path.endsWith(".js")) return "text/javascript;charset=utf-8";
        if (path.endsWith(".css")) return "text/css;charset=utf-8";
        if (path.endsWith(".svg")) return "image/svg+xml";
        String guessed = URLConnection.guessContentTypeFromName(path);
        return guessed == null ? "application/octet-stream" : guessed + ";charset=utf-8";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
