package dev.plumb.application.shared.persistence;

import dev.plumb.application.shared.DataLocation;
import dev.plumb.application.shared.DemoMode;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** {@code PLUMB_DATA_DIR} and {@code PLUMB_DEMO}. */
@ConfigurationProperties("plumb")
record DataProperties(@Nullable Path dataDir, @Nullable Boolean demo) {

    Path data() {
        return dataDir == null ? Path.of(System.getProperty("user.home"), ".plumb") : dataDir;
    }

    DemoMode demoMode(DataLocation location) {
        return new DemoMode(demo == null ? location.embedded() : demo);
    }

    Path server() {
        return data().resolve("server");
    }
}
