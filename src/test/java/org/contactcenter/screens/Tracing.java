package org.contactcenter.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.testing.browser.Look;
import org.contactcenter.testing.browser.Look.Size;
import org.contactcenter.testing.browser.Windows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * How soon the first pages are there, by Chromium's own tracing, on a phone four times slower than
 * this machine and a slow mobile line, as Lighthouse has it: {@code mvn -B verify -Ptracing}.
 */
class Tracing {
  private static final int ROUNDS = 5;
  private static final List<String> CATEGORIES =
      List.of("devtools.timeline", "loading", "toplevel", "blink.user_timing");

  private static final String PAINTED =
      "() => performance.getEntriesByName('first-contentful-paint').length > 0";

  /** The tracing hears of a paint a moment after it. */
  private static final int A_LOOK_MS = 1_000;

  private static final int SLOWER = 4;
  private static final int LATENCY_MS = 150;
  private static final int DOWN_BYTES = 1_638_400 / 8;
  private static final int UP_BYTES = 768_000 / 8;

  @RegisterExtension private final Windows windows = new Windows();

  private record Figures(double painted, double main, double blocked, double shifted) {
    @Override
    public String toString() {
      return "first paint %.0f ms, main paint %.0f ms, blocked %.0f ms, shifted %.3f"
          .formatted(painted, main, blocked, shifted);
    }
  }

  @Test
  void tellsHowSoonTheFirstPagesAreThere() throws IOException {
    for (var path : List.of("/sign-in", "/", "/cases")) {
      var rounds = new Figures[ROUNDS];
      for (int round = 0; round < ROUNDS; round++) {
        rounds[round] = trace(path);
      }
      System.out.printf("%s, median of %d: %s%n", path, ROUNDS, median(rounds));
    }
  }

  private static Figures median(Figures... rounds) {
    assertThat(rounds).isNotEmpty();
    return Arrays.stream(rounds)
        .sorted((one, other) -> Double.compare(one.main, other.main))
        .toList()
        .get(rounds.length / 2);
  }

  /** In a window that has seen nothing of the interface yet. */
  private Figures trace(String path) throws IOException {
    var window = windows.open(Look.USUAL.on(Size.PHONE));
    if (!path.equals("/sign-in")) {
      window.signIn("coordinator", TestCenter.PASSWORD);
    }
    var page = window.page();
    slowDown(page);
    var browser = page.context().browser();
    browser.startTracing(page, new Browser.StartTracingOptions().setCategories(CATEGORIES));
    page.bringToFront();
    page.navigate(path);
    page.waitForLoadState(LoadState.NETWORKIDLE);
    page.waitForFunction(PAINTED);
    page.waitForTimeout(A_LOOK_MS);
    var events = new ObjectMapper().readTree(browser.stopTracing()).path("traceEvents");
    // A page that is slowed down costs the machine all that it is slower.
    page.context().close();
    return read(events);
  }

  private static void slowDown(Page page) {
    var session = page.context().newCDPSession(page);
    var cpu = new JsonObject();
    cpu.addProperty("rate", SLOWER);
    session.send("Emulation.setCPUThrottlingRate", cpu);
    var line = new JsonObject();
    line.addProperty("offline", false);
    line.addProperty("latency", LATENCY_MS);
    line.addProperty("downloadThroughput", DOWN_BYTES);
    line.addProperty("uploadThroughput", UP_BYTES);
    session.send("Network.enable");
    session.send("Network.emulateNetworkConditions", line);
  }

  private static Figures read(JsonNode events) {
    var first = last(events, "firstContentfulPaint");
    var renderer = first.path("pid").asInt();
    Predicate<JsonNode> ofThePage = event -> event.path("pid").asInt() == renderer;
    double start = ms(last(stream(events).filter(ofTheSame(first)), "navigationStart"));
    double painted = ms(first);
    return new Figures(
        painted - start,
        ms(last(events, "largestContentfulPaint::Candidate")) - start,
        blocked(stream(events).filter(ofThePage), painted),
        named(stream(events), "LayoutShift")
            .mapToDouble(event -> event.path("args").path("data").path("score").asDouble())
            .sum());
  }

  /** A page that is loaded starts one navigation after the other; only one leads to this paint. */
  private static Predicate<JsonNode> ofTheSame(JsonNode paint) {
    var navigation = paint.at("/args/data/navigationId");
    return event -> event.at("/args/data/navigationId").equals(navigation);
  }

  /** What of each long task after the first paint is beyond 50 ms. */
  private static double blocked(Stream<JsonNode> events, double painted) {
    return events
        .filter(event -> event.path("name").asText().endsWith("RunTask"))
        .filter(event -> ms(event) >= painted)
        .mapToDouble(event -> event.path("dur").asDouble() / 1000 - 50)
        .filter(beyond -> beyond > 0)
        .sum();
  }

  private static JsonNode last(JsonNode events, String name) {
    return last(stream(events), name);
  }

  private static JsonNode last(Stream<JsonNode> events, String name) {
    return named(events, name).reduce((one, next) -> next).orElseThrow();
  }

  private static Stream<JsonNode> named(Stream<JsonNode> events, String name) {
    return events.filter(event -> event.path("name").asText().equals(name));
  }

  private static Stream<JsonNode> stream(JsonNode events) {
    return StreamSupport.stream(events.spliterator(), false);
  }

  private static double ms(JsonNode event) {
    return event.path("ts").asDouble() / 1000;
  }
}
