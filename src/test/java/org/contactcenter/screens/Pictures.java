package org.contactcenter.screens;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.contactcenter.core.Language;
import org.contactcenter.launch.ServiceProcess;
import org.contactcenter.testing.browser.Look;
import org.contactcenter.testing.browser.Look.Size;
import org.contactcenter.testing.browser.Windows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Draws the pictures of the README anew, of the demonstration: {@code mvn -B verify -Ppictures}.
 */
class Pictures {
  private static final Path FOLDER = Path.of("src", "docs", "pictures");
  private static final String PASSWORD = "four words of a demonstration";

  /** In the middle of a day with visits, the same each time. */
  private static final Instant NOW = Instant.parse("2026-03-03T08:20:00Z");

  /** Of a family that comes on that day. */
  private static final String CASE = "2025-0003";

  private static final String LAST_MONTH = "/figures?from=2026-02-01&to=2026-02-28";

  private static final Look DESK = Look.USUAL;
  private static final Look TABLET = Look.USUAL.on(Size.TABLET);

  @RegisterExtension private final Windows windows = new Windows();

  @TempDir private Path data;

  private record Picture(
      String name, String username, Look look, String path, Consumer<Page> steps) {}

  private static Stream<Picture> pictures() {
    return Stream.of(
        new Picture("today", "coordinator", DESK, "/", page -> {}),
        new Picture("case", "coordinator", DESK.in(Language.BG), "/cases", Pictures::openTheCase),
        new Picture("timetable", "coordinator", DESK, "/timetable", page -> {}),
        new Picture("visit", "supervisor", TABLET, "/", Pictures::openTheVisit),
        new Picture("figures", "coordinator", DESK.in(Language.TR), LAST_MONTH, page -> {}));
  }

  @Test
  void areDrawnAnew() throws Exception {
    var settings =
        Map.of(
            "DATA_DIR", data.toString(), "DEMO_PASSWORD", PASSWORD, "DEMO_CLOCK", NOW.toString());
    try (var service = ServiceProcess.start(settings)) {
      var address = URI.create(service.awaitReady());
      pictures().forEach(picture -> draw(picture, address));
    }
  }

  private void draw(Picture picture, URI address) {
    var window = windows.openOn(address, picture.look());
    var page = window.signIn(picture.username(), PASSWORD).page();
    page.clock().setFixedTime(Date.from(NOW));
    window.open(picture.path());
    picture.steps().accept(page);
    window.arrive();
    var file = FOLDER.resolve(picture.name() + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file));
  }

  private static void openTheCase(Page page) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(CASE)).first().click();
    page.waitForURL("**/cases/*-*-*-*-*");
  }

  private static void openTheVisit(Page page) {
    page.getByRole(AriaRole.MAIN).locator("li a").first().click();
    page.waitForURL("**/visits/*-*-*-*-*");
  }
}
