package org.contactcenter.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.contactcenter.core.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** That the browser tests would notice: each thing they watch for, planted. */
class WindowIT {
  private final Windows windows = new Windows();

  @AfterEach
  void close() {
    windows.closeQuietly();
  }

  @Test
  void whatKeepsPeopleOutIsFound() {
    var page = bare(Look.USUAL);
    page.setContent(
        """
        <html lang="en"><title>A page</title><main><h1>A page</h1>
        <input type="text"><p style="color: #ccc">Hardly seen</p>
        <button style="padding: 0; border: 0; width: 10px; height: 10px" aria-label="a"></button>\
        <button style="padding: 0; border: 0; width: 10px; height: 10px" aria-label="b"></button>
        </main></html>
        """);

    assertThat(Findings.of(page).barriers())
        .anySatisfy(line -> assertThat(line).startsWith("label: input"))
        .anySatisfy(line -> assertThat(line).startsWith("color-contrast: p"))
        .anySatisfy(line -> assertThat(line).startsWith("target-size: "));
  }

  @Test
  void whatRunsOutOfItsPlaceIsFound() {
    var page = bare(Look.USUAL.on(Look.Size.NARROW));
    page.setContent(
        """
        <html lang="en"><title>A page</title><main><h1>A page</h1>
        <div style="width: 400px">Wide</div>
        <button style="width: 60px; white-space: nowrap">Megszakítás és visszavonás</button>
        <p style="width: 60px; overflow: hidden; white-space: nowrap">Cut off somewhere</p>
        <div style="position: fixed; left: -300px; width: 200px"><a href="/">Away</a>Drawn in</div>
        <div style="overflow-x: auto"><table style="width: 900px"><tr><td>May scroll</table></div>
        </main></html>
        """);

    assertThat(Findings.of(page).overflows())
        .anySatisfy(line -> assertThat(line).startsWith("window: "))
        .anySatisfy(line -> assertThat(line).startsWith("beyond the window").contains("Wide"))
        .anySatisfy(line -> assertThat(line).startsWith("text ").contains("Megszakítás"))
        .anySatisfy(line -> assertThat(line).startsWith("text ").contains("Cut off"))
        .anySatisfy(line -> assertThat(line).startsWith("takes the focus").contains("Away"))
        .noneSatisfy(line -> assertThat(line).contains("Drawn in"))
        .noneSatisfy(line -> assertThat(line).contains("May scroll"));
  }

  @Test
  void largeTextIsTwiceAsLarge() {
    assertThat(rem(bare(Look.USUAL))).isEqualTo("16px");
    assertThat(rem(bare(Look.USUAL.withLargeText()))).isEqualTo("32px");
  }

  private static Object rem(Page page) {
    return page.evaluate("() => getComputedStyle(document.documentElement).fontSize");
  }

  @Test
  void aWindowSpeaksTheLanguageAndKeepsTheShadeOfItsLook() {
    var page = bare(Look.USUAL.in(Language.HU).in(Look.Shade.DARK));

    assertThat(page.evaluate("() => navigator.language")).isEqualTo("hu");
    assertThat(page.evaluate("() => matchMedia('(prefers-color-scheme: dark)').matches"))
        .isEqualTo(true);
  }

  @Test
  void complaintsOfTheConsoleTheScriptsAndTheNetworkAreKept() {
    var window = windows.open(Look.USUAL).expecting(401);
    var page = window.page();
    page.navigate("/");
    page.evaluate("() => console.error('planted')");
    page.evaluate("() => fetch('/api/v1/me')");
    page.evaluate("() => fetch('/api/v1/nothing')");
    page.evaluate(
        "() => { const style = document.createElement('style');"
            + " style.textContent = 'p { color: red }'; document.head.append(style); }");
    page.evaluate("() => { setTimeout(() => { throw new Error('thrown'); }); }");
    page.evaluate("() => new Promise((done) => setTimeout(done, 50))");

    assertThat(window.complaints())
        .anySatisfy(line -> assertThat(line).startsWith("error: planted"))
        .anySatisfy(line -> assertThat(line).startsWith("script: ").contains("thrown"))
        .anySatisfy(line -> assertThat(line).startsWith("404: ").endsWith("/api/v1/nothing"))
        .anySatisfy(line -> assertThat(line).contains("Content Security Policy"))
        .noneSatisfy(line -> assertThat(line).contains("/api/v1/me"));
  }

  @Test
  void aSessionOfTheApiIsTheBrowsersToo() {
    var page = windows.openAs("coordinator", Look.USUAL).page();
    page.navigate("/api/docs/docs.js");

    var name =
        page.evaluate("async () => (await (await fetch('/api/v1/me')).json()).user.username");
    assertThat(name).isEqualTo("coordinator");
    assertThat(page.evaluate("() => document.cookie")).isEqualTo("");
  }

  private Page bare(Look look) {
    return windows.open(look).page();
  }
}
