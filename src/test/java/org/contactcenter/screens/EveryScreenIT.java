package org.contactcenter.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.stream.Stream;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.testing.browser.Look;
import org.contactcenter.testing.browser.Look.Shade;
import org.contactcenter.testing.browser.Look.Size;
import org.contactcenter.testing.browser.Windows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No screen keeps anybody out, in whatever language, on whatever device. */
class EveryScreenIT {
  private static final boolean WHOLE = Boolean.getBoolean("soak");

  @RegisterExtension private final Windows windows = new Windows();

  @BeforeEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  /** Each language, size and shade in turn; all of them together in the profile {@code soak}. */
  static Stream<Look> looks() {
    return WHOLE ? Look.all() : Look.inTurn();
  }

  @ParameterizedTest
  @MethodSource("looks")
  void isSoundForACoordinator(Look look) {
    var file = CaseFixture.activeCourtCase();
    var window = windows.openAs("coordinator", look);
    for (var path : List.of("/cases", file.path())) {
      open(window.page(), path);
      window.mustBeSound();
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void isSoundAtTheDoor(Look look) {
    var window = windows.openAs("frontdesk", look);
    open(window.page(), "/");
    window.mustBeSound();
  }

  @Test
  void isSoundWhereThereIsNothing() {
    var window = windows.openAs("coordinator", Look.USUAL.on(Size.PHONE).in(Shade.DARK));
    open(window.page(), "/nowhere");
    window.mustBeSound();
  }

  @Test
  void contactDataAreFetchedOnlyWhenSomebodyAsksForThem() {
    var file = CaseFixture.activeCourtCase();
    var page = windows.openAs("coordinator", Look.USUAL).page();
    open(page, file.path());
    assertThat(page.locator(".contact")).hasCount(0);

    var show = page.getByRole(AriaRole.BUTTON, named("Show contact data:")).first();
    page.waitForResponse(
        response -> response.url().endsWith("/contact"), () -> show.press("Enter"));

    assertThat(page.locator(".contact")).hasCount(1);
    assertThat(page.getByRole(AriaRole.BUTTON, named("Hide:"))).hasCount(1);
  }

  @Test
  void aCaseIsFoundAsOneTypesAndTheWayBackLeadsToWhatWasAsked() {
    var file = CaseFixture.activeCourtCase();
    var number = CaseFixture.coordinator().get(file.path()).text("number");
    var page = windows.openAs("coordinator", Look.USUAL).page();
    open(page, "/cases");

    page.getByRole(AriaRole.SEARCHBOX).pressSequentially(number);
    page.getByRole(AriaRole.LINK, named(number)).click();
    assertThat(page.getByRole(AriaRole.HEADING, heading(number))).isFocused();
    page.goBack();

    assertThat(page.getByRole(AriaRole.SEARCHBOX)).hasValue(number);
    assertThat(page.getByRole(AriaRole.LINK, named(number))).hasCount(1);
  }

  private static void open(Page page, String path) {
    page.navigate(path);
    // What is being replaced may still be there, unseen, beside what waits in its place.
    assertThat(page.getByRole(AriaRole.HEADING, ofLevelOne())).isVisible();
    page.waitForLoadState(LoadState.NETWORKIDLE);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Page.GetByRoleOptions heading(String name) {
    return ofLevelOne().setName(name);
  }

  private static Page.GetByRoleOptions ofLevelOne() {
    return new Page.GetByRoleOptions().setLevel(1);
  }
}
