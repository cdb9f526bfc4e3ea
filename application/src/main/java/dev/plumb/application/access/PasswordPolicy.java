package dev.plumb.application.access;

import com.nulabinc.zxcvbn.Zxcvbn;
import dev.plumb.domain.shared.RuleViolation;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * What a new password must be, as NIST SP 800-63B has it: long, and not among the first that would
 * be tried; which kinds of character it has does not matter.
 */
@Component
public class PasswordPolicy {

    public static final int MIN_LENGTH = 12;

    private static final String PRODUCT = "plumb";

    /** Below this a million guesses find it: a common password, or a variation of one. */
    private static final int LEAST_SCORE = 2;

    /** What comes after is not looked at, as that would take long and only make it better. */
    private static final int MEASURED = 64;

    private final Supplier<Zxcvbn> meter = SingletonSupplier.of(Zxcvbn::new);

    /**
     * @param personal what others know of whoever chose it, such as name and e-mail
     * @throws RuleViolation {@code password.too-short}, {@code password.too-long} or {@code
     *     password.common}
     */
    public void check(String password, String... personal) {
        int length = password.codePointCount(0, password.length());
        if (length < MIN_LENGTH) {
            throw new RuleViolation("password.too-short", MIN_LENGTH);
        }
        if (password.length() > SignIn.MAX_PASSWORD_LENGTH) {
            throw new RuleViolation("password.too-long", SignIn.MAX_PASSWORD_LENGTH);
        }
        String measured = password.substring(0, Math.min(password.length(), MEASURED));
        if (meter.get().measure(measured, words(personal)).getScore() < LEAST_SCORE) {
            throw new RuleViolation("password.common");
        }
    }

    private static List<String> words(String... personal) {
        return Stream.concat(Stream.of(PRODUCT), Stream.of(personal).flatMap(PasswordPolicy::parts))
                .toList();
    }

    /** The whole, and each word of it. */
    private static Stream<String> parts(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(plain), Stream.of(plain.split("[^\\p{L}\\p{N}]+")))
                .filter(part -> !part.isBlank());
    }
}
