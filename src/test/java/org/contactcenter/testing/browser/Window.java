package org.contactcenter.testing.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.net.HttpCookie;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

  private final URI address;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();
  private final Set<Integer> expected = new HashSet<>();
  private boolean offline;

  Window(Look look, URI address) {
    this.address = address;
    context = Chromium.browser().newContext(look.options().setBaseURL(address.toString()));
    context.setDefaultTimeout(Chromium.PATIENCE_MS);
    page = context.newPage();
    if (look.largeText()) {
      enlargeText();
    }
    page.onConsoleMessage(this::hear);
    page.onPageError(error -> complaints.add("script: " + error));
    page.onRequestFailed(this::failed);
    page.onResponse(this::answered);
  }

  /** The page; addresses given to it may begin with the slash. */
  public Page page() {
    return page;
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

  /** Takes the network away, or gives it back; meanwhile requests may fail. */
  public void connect(boolean connected) {
    offline = !connected;
    context.setOffline(offline);
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

  List<String> close() {
    context.close();
    return complaints();
  }

  /** As the browser's own setting does it: pages that measure in rem grow with it. */
  private void enlargeText() {
    var sizes = new JsonObject();
    sizes.addProperty("standard", 32);
    sizes.addProperty("fixed", 26);
    var settings = new JsonObject();
    settings.add("fontSizes", sizes);
    context.newCDPSession(page).send("Page.setFontSizes", settings);
  }

  private void hear(ConsoleMessage message) {
    var refusal = REFUSED.matcher(message.text());
    var told = refusal.matches() || (offline && message.text().startsWith("Failed to load"));
    if (List.of("error", "warning").contains(message.type()) && !told) {
      complaints.add("%s: %s (%s)".formatted(message.type(), message.text(), message.location()));
    }
  }

  /** A program that needs an answer no more gives the request up: that is no failure. */
  private void failed(Request request) {
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
