package dev.plumb.ui.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One running Chromium for all tests of a JVM. */
final class Chromium implements AutoCloseable {
    private static final List<String> PLACES =
            List.of(
                    "/usr/bin/chromium",
                    "/usr/bin/chromium-browser",
                    "/usr/bin/google-chrome",
                    "/snap/bin/chromium",
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                    "/Applications/Chromium.app/Contents/MacOS/Chromium",
                    "C:/Program Files/Google/Chrome/Application/chrome.exe");
    private static final List<String> QUIETLY =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    Chromium() {
        Path executable =
                find().orElseThrow(() ->
                        new IllegalStateException(
                                "No Chromium found: install it or set PLUMB_BROWSER to its path"));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
        var noDownloads =
                new Playwright.CreateOptions()
                        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        playwright = Playwright.create(noDownloads);
        browser =
                playwright
                        .chromium()
                        .launch(new LaunchOptions().setExecutablePath(executable).setArgs(QUIETLY));
    }

    static Optional<Path> find() {
        return Stream.concat(Stream.ofNullable(System.getenv("PLUMB_BROWSER")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    BrowserContext person(boolean onPhone) {
        var desk = new NewContextOptions().setViewportSize(1440, 900).setLocale("en-GB");
        var phone =
                new NewContextOptions()
                        .setViewportSize(390, 844)
                        .setHasTouch(true)
                        .setIsMobile(true)
                        .setLocale("en-GB");
        return browser.newContext(onPhone ? phone : desk);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
