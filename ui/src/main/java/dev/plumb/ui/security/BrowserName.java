package dev.plumb.ui.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import ua_parser.Client;
import ua_parser.Parser;

/** What people call a browser, by what it says of itself. */
@Component
class BrowserName {

    private static final int LONGEST_HEADER = 400;
    private static final int LONGEST = 120;
    private static final String UNKNOWN = "Other";

    private final Supplier<Parser> parser = SingletonSupplier.of(Parser::new);

    /** The first time takes a second, which a sign-in has not: its page would lose patience. */
    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        Thread.startVirtualThread(() -> of("Mozilla/5.0 (Windows NT 10.0) Firefox/130.0"));
    }

    /** Such as "Firefox, Windows"; empty where it says nothing that is known. */
    String of(HttpServletRequest request) {
        return of(request.getHeader(HttpHeaders.USER_AGENT));
    }

    String of(@Nullable String header) {
        if (header == null) {
            return "";
        }
        Client client =
                parser.get().parse(header.substring(0, Math.min(header.length(), LONGEST_HEADER)));
        String name =
                Stream.of(client.userAgent.family, client.os.family)
                        .filter(Objects::nonNull)
                        .filter(part -> !part.equals(UNKNOWN))
                        .collect(Collectors.joining(", "));
        return name.substring(0, Math.min(name.length(), LONGEST));
    }
}
