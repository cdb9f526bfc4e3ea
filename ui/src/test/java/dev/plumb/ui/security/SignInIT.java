package dev.plumb.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.application.shared.persistence.FreshDatabase;
import java.io.IOException;
import java.net.CookieManager;
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
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signing in as a browser does, over HTTP. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "plumb.demo=false",
            "plumb.admin.email=admin@example.com",
            "plumb.admin.password=plumb-tests",
            "server.address=127.0.0.1"
        })
@FreshDatabase
class SignInIT {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{80,}");

    @LocalServerPort private int port;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build();

    @Test
    void a_new_session_begins_with_the_sign_in() throws Exception {
        String token = token();
        String before = session();

        HttpResponse<String> answer = post("admin@example.com", "plumb-tests", token);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).doesNotContain("login");
        assertThat(session()).isNotEqualTo(before);
    }

    @Test
    void an_unknown_user_and_a_wrong_password_get_the_same_answer() throws Exception {
        HttpResponse<String> unknown = post("nobody@example.com", "plumb-tests", token());
        HttpResponse<String> wrong = post("admin@example.com", "wrong", token());

        assertThat(location(unknown)).endsWith("/login");
        assertThat(location(wrong)).isEqualTo(location(unknown));
        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode());
        assertThat(wrong.body()).isEqualTo(unknown.body());
    }

    @Test
    void a_forged_form_signs_nobody_in() throws Exception {
        token();
        String before = session();

        HttpResponse<String> answer = post("admin@example.com", "plumb-tests", "forged");

        assertThat(location(answer)).endsWith("/login");
        assertThat(session()).isEqualTo(before);
    }

    @Test
    void an_address_that_needs_a_user_leads_to_the_form() throws Exception {
        HttpResponse<String> answer = get("/leads");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).endsWith("/login");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors 'none'");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void a_picture_is_for_everybody_and_begins_no_session() throws Exception {
        HttpResponse<String> answer = get("/icons/favicon.svg");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void the_farewell_of_a_page_whose_session_is_over_begins_no_other() throws Exception {
        HttpResponse<String> answer =
                browser.send(
                        request("/VAADIN/push?v-r=push")
                                .header("Cookie", "JSESSIONID=0123456789ABCDEF")
                                .POST(BodyPublishers.ofString(""))
                                .build(),
                        BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    private String token() throws IOException, InterruptedException {
        get("/login");
        Matcher token = TOKEN.matcher(get("/login?v-r=init&location=login&query=").body());
        assertThat(token.find()).isTrue();
        return token.group();
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return browser.send(request(address).GET().build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String email, String password, String token)
            throws IOException, InterruptedException {
        String form =
                "username=%s&password=%s&_csrf=%s"
                        .formatted(coded(email), coded(password), coded(token));
        return browser.send(
                request("/login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                .header("Accept", "text/html");
    }

    private String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse("");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
