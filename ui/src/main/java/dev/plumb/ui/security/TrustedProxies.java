package dev.plumb.ui.security;

import dev.plumb.application.shared.StartupProblem;
import java.net.InetAddress;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Believes what proxies say of whom they forward, if they are those that are trusted; else none.
 */
@Component
class TrustedProxies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final String addresses;

    TrustedProxies(@Value("${plumb.trusted.proxies:}") String addresses) {
        this.addresses = addresses.strip();
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        if (!addresses.isEmpty()) {
            factory.addEngineValves(valve());
        }
    }

    /** An address alone would be taken for a regular expression. */
    private String networks() {
        return Stream.of(addresses.split(","))
                .map(String::strip)
                .map(TrustedProxies::network)
                .collect(Collectors.joining(","));
    }

    private static String network(String text) {
        int slash = text.indexOf('/');
        InetAddress address = InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash));
        return slash < 0 ? text + "/" + address.getAddress().length * Byte.SIZE : text;
    }

    private RemoteIpValve valve() {
        RemoteIpValve valve = new RemoteIpValve();
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        valve.setHostHeader("X-Forwarded-Host");
        valve.setPortHeader("X-Forwarded-Port");
        try {
            valve.setInternalProxies(networks());
        } catch (IllegalArgumentException cause) {
            throw new StartupProblem(
                    "PLUMB_TRUSTED_PROXIES is \"%s\": give addresses or networks such as 10.0.0.5, 10.1.0.0/16."
                            .formatted(addresses),
                    cause);
        }
        return valve;
    }
}
