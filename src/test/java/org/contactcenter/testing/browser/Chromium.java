package org.contactcenter.testing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The browser of a test process, started for the first window and ended with the process. Where
 * Chromium is not at {@code /usr/bin/chromium}, the system property {@code chromium} names it.
 */
final class Chromium {
  private static final Path PROGRAM = Path.of(System.getProperty("chromium", "/usr/bin/chromium"));

  /** No services of its maker's, no first questions; the sandbox needs a user other than root. */
  private static final List<String> QUIETLY =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--force-color-profile=srgb",
          "--font-render-hinting=none");

  /** For a machine with much else to do: what is there sooner is not waited for. */
  static final int PATIENCE_MS = 60_000;

  private static final Chromium ONE = new Chromium();

  private final Browser browser;

  private Chromium() {
    if (!PROGRAM.toFile().canExecute()) {
      throw new IllegalStateException(
          "The browser tests need Chromium at %s: apt-get install chromium".formatted(PROGRAM));
    }
    var playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(PROGRAM)
                    .setHeadless(true)
                    .setArgs(QUIETLY));
  }

  static Browser browser() {
    return ONE.browser;
  }
}
