package org.contactcenter.testing.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.net.HttpCookie;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.contactcenter.testing.TestCenter;

/**
 * One person's browser, with cookies of its own. It keeps what the console, the scripts and the
 * network complained of.
 */
public final class Window {
  private static final Pattern REFUSED =
      Pattern.compile("Failed to load resource: the server responded with a status of (\\d+).*");

  private static final Set<String> DRAWS = Set.of("fetch", "script", "stylesheet");
  private static final long SILENCE_NS = 500_000_000;
  private static final String DRAWN =
      """
      () => new Promise((done) => requestIdleCallback(
        () => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))), { timeout: 200 }))
      """;
  private static final String SHADED =
      "(shade) => [undefined, shade].includes(document.documentElement.dataset.mantineColorScheme)";
  private static final String GO =
      """
      (path) => {
        const state = { usr: null, key: path, idx: (history.state?.idx ?? 0) + 1 };
        history.pushState(state, '', path);
        dispatchEvent(new PopStateEvent('popstate', { state }));
      }
      """;
  private static final String SPEAK =
      """
      (language) => {
        localStorage.setItem('language', language);
        dispatchEvent(new StorageEvent('storage', { key: 'language', newValue: language }));
      }
      """;
  private static final String SPEAKS = "(language) => document.documentElement.lang === language";

  private final URI address;
  private final BrowserContext context;
  private final Page page;
  private final CDPSession devtools;
  private final List<String> complaints = new ArrayList<>();
  private final Set<Integer> expected = new HashSet<>();
  private final Set<Request> asked = new HashSet<>();
  private boolean offline;
  private long heard;

  Window(Look look, URI address) {
    this.address = address;
    context = Chromium.browser().newContext(look.options().setBaseURL(address.toString()));
    context.setDefaultTimeout(Chromium.PATIENCE_MS);
    page = context.newPage();
    devtools = context.newCDPSession(page);
    setText(look);
    page.onConsoleMessage(this::hear);
    page.onPageError(error -> complaints.add("script: " + error));
    page.onRequest(this::ask);
    page.onRequestFinished(this::hear);
    page.onRequestFailed(this::failed);
    page.onResponse(this::answered);
  }

  /** The page; addresses given to it may begin with the slash. */
  public Page page() {
    return page;
  }

  /** Opens a screen, and waits until it has all that it asks the service for. */
  public Window open(String path) {
    asked.clear();
    // What lies behind another window is drawn when nothing else is to be done.
    page.bringToFront();
    page.navigate(path);
    return arrive();
  }

  /** Goes on to another screen, as a link of the page would, and waits until it has all. */
  public Window goTo(String path) {
    page.evaluate(GO, path);
    return arrive();
  }

  /** Waits until the screen that was gone to is there, with all that it asks the service for. */
  public Window arrive() {
    settle();
    assertThat(page.locator("[aria-busy=true]")).hasCount(0);
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
        .isVisible();
    settle();
    return this;
  }

  /** Waits until nothing is on its way any more, and what came has been drawn. */
  public void settle() {
    do {
      page.evaluate(DRAWN);
      page.waitForCondition(this::isQuiet);
      page.evaluate(DRAWN);
    } while (!isQuiet());
  }

  /** Chromium does not tell of every request how it ended, so a long silence counts as an end. */
  private boolean isQuiet() {
    if (System.nanoTime() - heard > SILENCE_NS) {
      asked.clear();
    }
    return asked.isEmpty();
  }

  /** Refusals of these statuses belong to the test; any other is a complaint. */
  public Window expecting(Integer... statuses) {
    expected.addAll(List.of(statuses));
    return this;
  }

  /** What one finds who signs in by the API and takes the cookie along. */
  public Window signIn(String username, String password) {
    var answer =
        TestCenter.nobody()
            .at(address.resolve("/api/v1"))
            .post("/sessions", Map.of("username", username, "password", password));
    var cookie = HttpCookie.parse(answer.header("Set-Cookie")).get(0);
    context.addCookies(
        List.of(
            new Cookie(cookie.getName(), cookie.getValue())
                .setUrl(address.toString())
                .setHttpOnly(true)
                .setSecure(true)
                .setSameSite(SameSiteAttribute.STRICT)));
    return this;
  }

  /** Looks at the page in another way; the fingers stay. */
  public void turn(Look look) {
    page.setViewportSize(look.size().width(), look.size().height());
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.shade().scheme()));
    setText(look);
    page.waitForFunction(SHADED, look.shade().name().toLowerCase(Locale.ROOT));
    page.evaluate(SPEAK, look.language().tag());
    page.waitForFunction(SPEAKS, look.language().tag());
    settle();
  }

  /** Takes the network away, or gives it back; meanwhile requests may fail. */
  public void connect(boolean connected) {
    offline |= !connected;
    context.setOffline(!connected);
    offline = !connected;
  }

  /** Fails unless nobody is kept out of what is shown now, and nothing runs out of its place. */
  public void mustBeSound() {
    Findings.of(page).mustBeNone();
  }

  /** A picture of the whole page, for the README or to look at. */
  public void picture(Path file) {
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
  }

  /** Complaints so far. */
  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** The address, what stands on the page, and what it complained of. */
  String shown() {
    var text = page.locator("body").innerText();
    return "%s%n%s%n%s".formatted(page.url(), text, String.join("\n", complaints));
  }

  List<String> close() {
    context.close();
    return complaints();
  }

  /** As the browser's own setting does it: pages that measure in rem grow with it. */
  private void setText(Look look) {
    int times = look.largeText() ? 2 : 1;
    var sizes = new JsonObject();
    sizes.addProperty("standard", times * 16);
    sizes.addProperty("fixed", times * 13);
    var settings = new JsonObject();
    settings.add("fontSizes", sizes);
    devtools.send("Page.setFontSizes", settings);
  }

  private void hear(ConsoleMessage message) {
    var refusal = REFUSED.matcher(message.text());
    var told = refusal.matches() || (offline && message.text().startsWith("Failed to load"));
    if (List.of("error", "warning").contains(message.type()) && !told) {
      complaints.add("%s: %s (%s)".formatted(message.type(), message.text(), message.location()));
    }
  }

  private void ask(Request request) {
    if (DRAWS.contains(request.resourceType())) {
      asked.add(request);
    }
    heard = System.nanoTime();
  }

  private void hear(Request request) {
    asked.remove(request);
    heard = System.nanoTime();
  }

  /** A program that needs an answer no more gives the request up: that is no failure. */
  private void failed(Request request) {
    hear(request);
    if (!offline && !"net::ERR_ABORTED".equals(request.failure())) {
      complaints.add("failed: " + request.url() + ": " + request.failure());
    }
  }

  private void answered(Response response) {
    if (response.status() >= 400 && !expected.contains(response.status())) {
      complaints.add("%d: %s".formatted(response.status(), response.url()));
    }
  }
}
