package org.contactcenter.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.testing.browser.Look;
import org.contactcenter.testing.browser.Windows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How a case is found, and what of it stays closed. */
class CaseSearchIT {
  @RegisterExtension private final Windows windows = new Windows();

  @BeforeEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  @Test
  void contactDataAreFetchedOnlyWhenSomebodyAsksForThem() {
    var file = CaseFixture.activeCourtCase();
    var page = windows.openAs("coordinator", Look.USUAL).page();
    open(page, file.path() + "/people");
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
