package dev.plumb.application.shared.persistence;

import dev.plumb.application.shared.StartupProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** A MariaDB server to use instead of the embedded one: {@code PLUMB_DB_URL} and its companions. */
@ConfigurationProperties("plumb.db")
record DatabaseProperties(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @Nullable Path passwordFile) {

    boolean isSet() {
        return url != null && !url.isBlank();
    }

    String jdbcUrl() {
        if (url == null || !url.startsWith("jdbc:mariadb://")) {
            throw new StartupProblem(
                    "PLUMB_DB_URL is no address of a MariaDB database: write it as jdbc:mariadb://host:3306/plumb.");
        }
        return url;
    }

    String userName() {
        return user == null ? "" : user;
    }

    String secret() {
        if (passwordFile == null) {
            return password == null ? "" : password;
        }
        try {
            return Files.readString(passwordFile).strip();
        } catch (IOException cause) {
            throw new StartupProblem(
                    "The file %s cannot be read: correct PLUMB_DB_PASSWORD_FILE, or set PLUMB_DB_PASSWORD instead."
                            .formatted(passwordFile),
                    cause);
        }
    }
}
