package dev.plumb.ui.security;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a browser sends and keeps, without pages; it stands behind a proxy, which may speak TLS to
 * it.
 */
final class HttpBrowser {

    static final String PASSWORD = "heron-canal-oats";

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{80,}");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final String address;
    private final String protocol;

    HttpBrowser(int port, String address, String protocol) {
        this.port = port;
        this.address = address;
        this.protocol = protocol;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, String type, String body)
            throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        cookies.put(answer.uri(), answer.headers().map());
        return answer;
    }

    HttpRequest.Builder request(String path) {
        String kept =
                cookies.getCookieStore().getCookies().stream()
                        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; "));
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Cookie", kept)
                .header("Accept", "text/html")
                .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Firefox/130.0")
                .header("X-Forwarded-For", address)
                .header("X-Forwarded-Proto", protocol);
    }

    /** Opens the sign-in page, and returns what its form proves itself by. */
    String token() throws IOException, InterruptedException {
        get("/login");
        Matcher token = TOKEN.matcher(get("/login?v-r=init&location=login&query=").body());
        if (!token.find()) {
            throw new AssertionError("no form");
        }
        return token.group();
    }

    HttpResponse<String> signIn(String email, String password)
            throws IOException, InterruptedException {
        return signIn(email, password, token(), "");
    }

    HttpResponse<String> signIn(String email, String password, String token, String more)
            throws IOException, InterruptedException {
        return post(
                "/login",
                "application/x-www-form-urlencoded",
                "username=%s&password=%s&_csrf=%s%s"
                        .formatted(coded(email), coded(password), coded(token), more));
    }

    /** Whether somebody is signed in. */
    boolean isIn() throws IOException, InterruptedException {
        return get("/leads").statusCode() == 200;
    }

    /** Empty where there is none. */
    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    void setCookie(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create("http://127.0.0.1:" + port), cookie);
    }

    /** As when it is closed, and opened again. */
    void forgetSession() {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .toList()
                .forEach(cookie -> cookies.getCookieStore().remove(null, cookie));
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
