package org.contactcenter.testing.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with a page as it is shown now.
 *
 * @param barriers what axe says keeps people out, a line for each element
 * @param overflows what is wider than its place or the window, a line for each element
 */
public record Findings(List<String> barriers, List<String> overflows) {
  private static final String OVERFLOW = script("overflow.js");
  private static final String BARRIERS = script("barriers.js");
  private static final String AXE = AxeBuilder.getAxeScript();

  /** Looks at the page; nothing of it changes. */
  public static Findings of(Page page) {
    if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) {
      page.evaluate(AXE);
    }
    return new Findings(lines(page.evaluate(BARRIERS)), lines(page.evaluate(OVERFLOW)));
  }

  public void mustBeNone() {
    var all = new ArrayList<>(barriers);
    all.addAll(overflows);
    if (!all.isEmpty()) {
      throw new AssertionError("The page is not sound:\n" + String.join("\n", all));
    }
  }

  private static List<String> lines(Object found) {
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  private static String script(String name) {
    try (var file = Findings.class.getResourceAsStream("/browser/" + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
