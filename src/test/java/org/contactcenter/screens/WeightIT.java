package org.contactcenter.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.contactcenter.core.Language;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.testing.browser.Look;
import org.contactcenter.testing.browser.Window;
import org.contactcenter.testing.browser.Windows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What of the interface comes over the line, packed as it comes. */
class WeightIT {
  private static final long FIRST_PAGE = 300_000;
  private static final long LATER_SCREEN = 150_000;

  @RegisterExtension private final Windows windows = new Windows();

  @Test
  void theFirstPageIsLightAndSoIsEachLaterScreen() {
    var screens = Screens.all().stream().filter(each -> each.isFor("coordinator")).toList();
    // Cyrillic sentences are the longest, and want their own part of the type face.
    var window = windows.open(Look.USUAL.in(Language.BG));
    var scales = new Scales(window);
    scales.weigh("/sign-in", window::open);
    window.signIn("coordinator", TestCenter.PASSWORD);
    scales.weigh("/", window::open);
    screens.forEach(screen -> scales.weigh(screen.address(), window::goTo));

    assertThat(scales.of("/sign-in") + scales.of("/")).as("first page").isLessThan(FIRST_PAGE);
    assertThat(screens)
        .allSatisfy(
            screen ->
                assertThat(scales.of(screen.address()))
                    .as(screen.route())
                    .isLessThan(LATER_SCREEN));
  }

  /**
   * Counts what of the program the page fetches anew; what it has already weighs nothing, and what
   * the service tells of the center is as much as there is.
   */
  private static final class Scales {
    private final AtomicLong bytes = new AtomicLong();
    private final Map<String, Long> weights = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    Scales(Window window) {
      var page = window.page();
      var session = page.context().newCDPSession(page);
      session.send("Network.enable");
      session.on("Network.requestWillBeSent", this::ask);
      session.on("Network.loadingFinished", this::add);
    }

    private void ask(JsonObject sent) {
      if (sent.getAsJsonObject("request").get("url").getAsString().contains("/api/")) {
        told.add(sent.get("requestId").getAsString());
      }
    }

    private void add(JsonObject finished) {
      if (!told.contains(finished.get("requestId").getAsString())) {
        bytes.addAndGet(finished.get("encodedDataLength").getAsLong());
      }
    }

    void weigh(String path, Consumer<String> going) {
      bytes.set(0);
      going.accept(path);
      weights.put(path, bytes.get());
    }

    long of(String path) {
      return weights.getOrDefault(path, 0L);
    }
  }
}
