package dev.plumb.ui.opportunities;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** Addresses that open a mail or a call. */
final class ContactLinks {
    private ContactLinks() {}

    /** Nothing in the e-mail can add a subject or another recipient. */
    static String email(String email) {
        int at = email.lastIndexOf('@');
        return "mailto:" + encoded(email.substring(0, at)) + "@" + encoded(email.substring(at + 1));
    }

    static String phone(String phone) {
        return "tel:" + phone.replaceFirst("(ext|x|w).*", "").replaceAll("[^+0-9]", "");
    }

    private static String encoded(String part) {
        return UriUtils.encode(part, StandardCharsets.UTF_8);
    }
}
