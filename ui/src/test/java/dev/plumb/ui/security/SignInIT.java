package dev.plumb.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumb.application.shared.persistence.FreshDatabase;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signing in as a browser does, over HTTP, where no proxy is trusted. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "plumb.demo=false",
            "plumb.admin.email=admin@example.com",
            "plumb.admin.password=" + HttpBrowser.PASSWORD,
            "server.address=127.0.0.1"
        })
@FreshDatabase
class SignInIT {

    @LocalServerPort private int port;

    @Autowired private JdbcClient jdbc;

    @Test
    void promise_12_forwarded_headers_of_strangers_are_not_believed() throws Exception {
        HttpBrowser stranger = new HttpBrowser(port, "10.5.0.1", "https");

        HttpResponse<String> page = stranger.get("/login");
        stranger.signIn("admin@example.com", HttpBrowser.PASSWORD);

        assertThat(page.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(page.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .noneMatch(cookie -> cookie.contains("Secure"));
        assertThat(stranger.isIn()).isTrue();
        assertThat(
                        jdbc.sql("select after_value from audit_change where field = 'address'")
                                .query(String.class)
                                .list())
                .containsOnly("127.0.0.1");
    }

    @Test
    void a_form_that_is_older_than_its_session_is_asked_again() throws Exception {
        browser().token();
        HttpResponse<String> answer =
                browser().signIn("admin@example.com", HttpBrowser.PASSWORD, "old", "");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("/login");
    }

    @Test
    void a_picture_is_for_everybody_and_begins_no_session() throws Exception {
        HttpResponse<String> answer = browser().get("/icons/favicon.svg");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void the_farewell_of_a_page_whose_session_is_over_begins_no_other() throws Exception {
        HttpResponse<String> answer =
                browser()
                        .send(
                                browser()
                                        .request("/VAADIN/push?v-r=push")
                                        .setHeader("Cookie", "JSESSIONID=0123456789ABCDEF")
                                        .POST(BodyPublishers.ofString("")));

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    private HttpBrowser browser() {
        return new HttpBrowser(port, "10.5.0.2", "http");
    }
}
