package org.contactcenter.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import org.contactcenter.core.Language;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.testing.browser.Look;
import org.contactcenter.testing.browser.Look.Size;
import org.contactcenter.testing.browser.Windows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignInIT {
  @RegisterExtension private final Windows windows = new Windows();

  @ParameterizedTest
  @EnumSource(Language.class)
  void theKeyboardAloneLeadsIn(Language language) {
    var look = Look.inTurn(language, 0);
    var window = windows.open(look).expecting(401);
    var page = window.page();
    page.navigate("/");
    page.waitForURL("**/sign-in");
    assertThat(page.locator("html")).hasAttribute("lang", look.language().tag());
    assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
    window.mustBeSound();

    tabTo(page, "username");
    page.keyboard().type("coordinator");
    tabTo(page, "current-password");
    page.keyboard().type(TestCenter.PASSWORD);
    page.keyboard().press("Enter");

    assertThat(field(page, "username")).hasCount(0);
    var title = new Locator.GetByRoleOptions().setLevel(1);
    assertThat(page.locator("main").getByRole(AriaRole.HEADING, title)).isVisible();
    assertThat(page).hasURL(TestCenter.address() + "/");
    page.waitForLoadState(LoadState.NETWORKIDLE);
    window.mustBeSound();
  }

  @Test
  void aWrongPasswordIsToldAndTheNameStays() {
    var window = windows.open(Look.USUAL.on(Size.TABLET).withLargeText()).expecting(401);
    var page = window.page();
    page.navigate("/sign-in");
    field(page, "username").fill("coordinator");
    field(page, "current-password").fill("not the one");
    page.keyboard().press("Enter");

    assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
    assertThat(field(page, "username")).hasValue("coordinator");
    window.mustBeSound();
  }

  @Test
  void whoLeavesWhileTheLineIsDownHearsThatTheServiceDidNot() {
    var window = windows.openAs("frontdesk", Look.USUAL);
    var page = window.page();
    page.navigate("/");
    assertThat(page.getByRole(AriaRole.NAVIGATION)).isVisible();
    page.waitForLoadState(LoadState.NETWORKIDLE);
    window.connect(false);

    page.locator("header button").last().press("Enter");
    page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Sign out")).click();

    assertThat(page.getByRole(AriaRole.ALERT)).containsText("Close the browser");
    assertThat(page.getByRole(AriaRole.NAVIGATION)).hasCount(0);
  }

  private static Locator field(Page page, String purpose) {
    return page.locator("input[autocomplete='" + purpose + "']");
  }

  /** Presses the tabulator until the field for that purpose has the focus. */
  private static void tabTo(Page page, String purpose) {
    for (int presses = 0; presses < 12; presses++) {
      var focused = page.evaluate("() => document.activeElement?.getAttribute('autocomplete')");
      if (purpose.equals(focused)) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("the keyboard does not reach " + purpose);
  }
}
