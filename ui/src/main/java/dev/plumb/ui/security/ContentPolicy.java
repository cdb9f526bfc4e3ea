package dev.plumb.ui.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.stereotype.Component;

/**
 * Lets a page run the scripts that were put into it here, by a secret that is new for each page,
 * and what it loads from here; nothing is loaded from, or sent to, anywhere else.
 */
@Component
class ContentPolicy implements VaadinServiceInitListener {

    static final String HEADER = "Content-Security-Policy";

    /** For whatever is no page. */
    static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final long serialVersionUID = 1;

    /** Vaadin makes functions of what its server sends, and sets styles in the page. */
    private static final String PAGE =
            "default-src 'none'; script-src 'self' 'nonce-%s' 'unsafe-eval';"
                    + " script-src-attr 'none'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self';"
                    + " manifest-src 'self'; base-uri 'self'; form-action 'self';"
                    + " frame-ancestors 'none'";

    private final transient StringKeyGenerator secrets = new Base64StringKeyGenerator();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::protect);
    }

    private void protect(IndexHtmlResponse page) {
        String nonce = secrets.generateKey();
        page.getDocument().getElementsByTag("script").attr("nonce", nonce);
        page.getVaadinResponse().setHeader(HEADER, PAGE.formatted(nonce));
        page.getVaadinResponse().setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
