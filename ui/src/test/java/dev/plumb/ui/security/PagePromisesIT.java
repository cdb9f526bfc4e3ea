package dev.plumb.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What SECURITY.md promises of pages, their cookies and what they send. */
class PagePromisesIT extends PromiseTest {

    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern SCRIPT = Pattern.compile("<script[^>]*>");

    @Test
    void promise_8_cookies_are_for_this_site_and_no_script_and_over_tls_for_tls_alone()
            throws Exception {
        for (String protocol : List.of("http", "https")) {
            HttpBrowser visitor = new HttpBrowser(port, "10.4.0.1", protocol);
            HttpResponse<String> page =
                    visitor.get(
                            "/login?v-r=init&location=login%3Flanguage%3Den&query=language%3Den");
            HttpResponse<String> signedIn =
                    visitor.signIn(ADMIN, HttpBrowser.PASSWORD, visitor.token(), "&remember=on");
            List<String> cookies =
                    List.of(page, signedIn).stream()
                            .flatMap(answer -> answer.headers().allValues("Set-Cookie").stream())
                            .toList();
            assertThat(cookies)
                    .anyMatch(cookie -> cookie.startsWith("JSESSIONID="))
                    .anyMatch(cookie -> cookie.startsWith("plumb-known="))
                    .anyMatch(cookie -> cookie.startsWith("plumb-remembered="))
                    .allSatisfy(cookie -> {
                        assertThat(cookie).contains("HttpOnly", "SameSite=Lax");
                        assertThat(cookie.contains("Secure")).isEqualTo(protocol.equals("https"));
                    });
        }
    }

    @Test
    void promise_9_every_answer_has_the_headers_that_browsers_heed() throws Exception {
        for (String path : new String[] {"/login", "/leads", "/css/styles.css", "/nowhere"}) {
            HttpResponse<String> answer = browser.get(path);
            assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                    .as(path)
                    .hasValue("nosniff");
            assertThat(answer.headers().firstValue("X-Frame-Options").orElse(""))
                    .isIn("DENY", "SAMEORIGIN");
            assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
            assertThat(answer.headers().firstValue("Cross-Origin-Opener-Policy"))
                    .hasValue("same-origin");
            assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy"))
                    .hasValue("same-origin");
            assertThat(answer.headers().firstValue("Permissions-Policy").orElse(""))
                    .contains("camera=()", "geolocation=()", "microphone=()");
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'", "frame-ancestors 'none'");
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
            assertThat(answer.headers().firstValue("Server")).isEmpty();
            assertThat(answer.headers().firstValue("Location").orElse(""))
                    .doesNotContain("jsessionid");
        }
        assertThat(
                        new HttpBrowser(port, "10.4.0.2", "https")
                                .get("/login")
                                .headers()
                                .firstValue("Strict-Transport-Security"))
                .hasValue("max-age=31536000");
    }

    @Test
    void promise_10_a_page_runs_the_scripts_that_it_came_with_alone() throws Exception {
        HttpResponse<String> page = browser.get("/login");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
        String nonce = nonce(policy);

        assertThat(policy)
                .contains("script-src-attr 'none'")
                .doesNotContainPattern("script-src [^;]*'unsafe-inline'");
        assertThat(SCRIPT.matcher(page.body()).results().map(MatchResult::group))
                .isNotEmpty()
                .allSatisfy(script -> assertThat(script).contains("nonce=\"" + nonce + "\""));
        assertThat(
                        nonce(
                                browser.get("/login")
                                        .headers()
                                        .firstValue("Content-Security-Policy")
                                        .orElse("")))
                .isNotEqualTo(nonce);
    }

    @Test
    void promise_11_a_forged_form_or_message_does_nothing() throws Exception {
        browser.token();
        browser.signIn(ADMIN, HttpBrowser.PASSWORD, "forged", "");
        assertThat(browser.isIn()).isFalse();

        browser.signIn(ADMIN, HttpBrowser.PASSWORD);
        assertThat(browser.post("/logout", "application/x-www-form-urlencoded", "").statusCode())
                .isEqualTo(403);
        assertThat(browser.post("/leads", "application/x-www-form-urlencoded", "a=b").statusCode())
                .isEqualTo(403);
        browser.get("/leads?v-r=init&location=leads&query=");
        HttpResponse<String> message =
                browser.post(
                        "/?v-r=uidl&v-uiId=0",
                        "application/json",
                        "{\"csrfToken\":\"forged\",\"rpc\":[],\"syncId\":0,\"clientId\":0}");
        assertThat(message.body()).doesNotContain("\"changes\"");
        assertThat(browser.isIn()).isTrue();
    }

    @Test
    void promise_12_a_trusted_proxy_is_believed() throws Exception {
        HttpBrowser behind = new HttpBrowser(port, "10.4.0.3", "https");
        behind.signIn(ADMIN, HttpBrowser.PASSWORD);

        assertThat(
                        jdbc.sql(
                                        "select count(*) from audit_change where field = 'address' and after_value = '10.4.0.3'")
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
    }

    private static String nonce(String policy) {
        return NONCE.matcher(policy)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("none");
    }
}
