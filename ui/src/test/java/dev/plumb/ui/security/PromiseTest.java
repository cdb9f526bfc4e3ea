package dev.plumb.ui.security;

import dev.plumb.application.shared.persistence.FreshDatabase;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole program behind a proxy that it trusts, spoken to over HTTP; see SECURITY.md. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "plumb.demo=false",
            "plumb.admin.email=" + PromiseTest.ADMIN,
            "plumb.admin.password=" + HttpBrowser.PASSWORD,
            "plumb.trusted.proxies=10.0.0.5, 127.0.0.1",
            "server.address=127.0.0.1"
        })
@FreshDatabase
abstract class PromiseTest {

    static final String ADMIN = "admin@example.com";

    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    @LocalServerPort int port;

    @Autowired JdbcClient jdbc;

    /** At an address of its own. */
    HttpBrowser browser;

    @BeforeEach
    void open() {
        browser = elsewhere();
    }

    HttpBrowser elsewhere() {
        return at("10.1.0." + ADDRESSES.incrementAndGet());
    }

    HttpBrowser at(String address) {
        return new HttpBrowser(port, address, "http");
    }

    long adminNumber() {
        return jdbc.sql("select id from app_user").query(Long.class).single();
    }
}
