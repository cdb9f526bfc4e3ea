package dev.plumb.application.access;

import dev.plumb.application.shared.DatabaseOutOfReach;
import dev.plumb.domain.access.ServerKeys;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.dao.DataAccessException;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.function.SingletonSupplier;

/**
 * Marks browsers in which somebody signed in once, as OWASP's device cookies do: a mark lets nobody
 * in, but lets its browser try when strangers have tried too often.
 */
@Component
public class KnownBrowsers {

    private static final String KEY = "known-browsers";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int NONCE_LENGTH = 32;

    private final Supplier<SecretKeySpec> key;

    KnownBrowsers(ServerKeys keys, TransactionOperations transaction) {
        key = SingletonSupplier.of(() -> read(keys, transaction));
    }

    private static SecretKeySpec read(ServerKeys keys, TransactionOperations transaction) {
        try {
            byte[] secret = transaction.execute(_ -> keys.get(KEY, random()));
            return new SecretKeySpec(Objects.requireNonNull(secret), ALGORITHM);
        } catch (DataAccessException | TransactionException outage) {
            throw new DatabaseOutOfReach(outage);
        }
    }

    /** A new mark for that e-mail, as it was typed. */
    public String mark(String email) {
        String nonce = HexFormat.of().formatHex(random()).substring(0, NONCE_LENGTH);
        return nonce + signature(nonce, email);
    }

    /** What the mark's browser is told apart by; empty for a mark that is not for that e-mail. */
    public Optional<String> recognize(String mark, String email) {
        if (mark.length() <= NONCE_LENGTH) {
            return Optional.empty();
        }
        String nonce = mark.substring(0, NONCE_LENGTH);
        return MessageDigest.isEqual(bytes(mark), bytes(nonce + signature(nonce, email)))
                ? Optional.of(nonce)
                : Optional.empty();
    }

    private String signature(String nonce, String email) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key.get());
            String account = email.strip().toLowerCase(Locale.ROOT);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(bytes(nonce + account)));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static byte[] random() {
        return KeyGenerators.secureRandom(ServerKeys.BYTES).generateKey();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
