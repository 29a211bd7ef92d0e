package org.contactcenter.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.identity.AccountFixture.anAccount;

import com.google.common.io.BaseEncoding;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.Map;
import org.contactcenter.core.Role;
import org.contactcenter.identity.AccountFixture;
import org.contactcenter.identity.AccountFixture.Account;
import org.contactcenter.identity.factor.Authenticator;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.testing.browser.Look;
import org.contactcenter.testing.browser.Look.Size;
import org.contactcenter.testing.browser.Window;
import org.contactcenter.testing.browser.Windows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is one's own. */
class AccountIT {
  @RegisterExtension private final Windows windows = new Windows();

  @BeforeEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  @AfterEach
  void demandNothingAndForget() {
    demand(List.of());
    AccountFixture.forgetFailures();
  }

  @Test
  void aSecondFactorIsSetUpAndAskedForAtTheNextSignIn() {
    var account = anAccount(Role.SUPERVISOR);
    var window = as(account, Look.USUAL).expecting(401, 422);
    var page = window.page();
    open(page, "/account");
    button(page, "Set it up").click();
    var secret = begin(window, account);
    code(page).fill("000000");
    button(page, "Confirm").click();
    assertThat(page.getByText("The code is not right")).isVisible();
    window.mustBeSound();
    confirm(window, secret);
    button(page, "I have kept them").click();
    assertThat(page.getByText("10 recovery codes are left")).isVisible();

    leave(page);
    Authenticator.wait(account);
    field(page, "User name").fill(account.username());
    page.locator("input[autocomplete='current-password']").fill(account.password());
    page.keyboard().press("Enter");
    code(page).fill(secret.code(0));
    page.keyboard().press("Enter");

    assertThat(page.getByRole(AriaRole.NAVIGATION)).isVisible();
  }

  @Test
  void whoseCenterDemandsASecondFactorIsLedThroughIt() {
    demand(List.of("NETWORK"));
    var account = anAccount(Role.NETWORK);
    var window = as(account, Look.USUAL.on(Size.PHONE)).expecting(403);
    var page = window.page();
    page.navigate("/");
    page.waitForURL("**/second-factor");
    var secret = begin(window, account);
    confirm(window, secret);

    button(page, "I have kept them").click();

    page.waitForURL(TestCenter.address() + "/");
    assertThat(page.getByRole(AriaRole.HEADING, level(1)).first()).isVisible();
  }

  @Test
  void whatDoesNotFitStandsNextToItsFieldAndACalendarIsToldOnce() {
    var window = as(anAccount(Role.CASE_WORKER), Look.USUAL.on(Size.TABLET)).expecting(422);
    var page = window.page();
    open(page, "/account");
    field(page, "Present password").fill("not the one");
    field(page, "New password").fill("short");
    button(page, "Change the password").click();
    assertThat(page.getByText("This is not your present password.")).isVisible();

    button(page, "Make a link").click();
    assertThat(page.locator("code")).containsText("/api/v1/calendars/");
    window.mustBeSound();
    button(page, "Revoke the link").click();
    var asked = page.getByRole(AriaRole.DIALOG);
    asked.getByRole(AriaRole.BUTTON, inDialog("Revoke the link")).click();
    assertThat(page.getByText("No links yet")).isVisible();
  }

  private static Authenticator begin(Window window, Account account) {
    var page = window.page();
    field(page, "Your password").fill(account.password());
    button(page, "Continue").click();
    var key = page.locator("code").innerText().replace(" ", "");
    window.mustBeSound();
    return new Authenticator(BaseEncoding.base32().decode(key), List.of());
  }

  private static void confirm(Window window, Authenticator secret) {
    var page = window.page();
    code(page).fill(secret.code(0));
    button(page, "Confirm").click();
    assertThat(page.locator(".recovery li")).hasCount(10);
    window.mustBeSound();
  }

  private static void leave(Page page) {
    page.locator("header button").last().press("Enter");
    page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Sign out")).click();
    page.waitForURL("**/sign-in");
  }

  private static void demand(List<String> roles) {
    var policy = Map.of("secondFactorRoles", roles, "idleMinutes", 60, "sessionHours", 12);
    assertThat(TestCenter.as("admin").replace("/settings/sign-in", policy).status()).isEqualTo(200);
  }

  private Window as(Account account, Look look) {
    return windows.open(look).signIn(account.username(), account.password());
  }

  private static void open(Page page, String path) {
    page.navigate(path);
    assertThat(page.getByRole(AriaRole.HEADING, level(1))).isVisible();
    page.waitForLoadState(LoadState.NETWORKIDLE);
  }

  private static Page.GetByRoleOptions level(int level) {
    return new Page.GetByRoleOptions().setLevel(level);
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  private static Locator.GetByRoleOptions inDialog(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }

  private static Locator code(Page page) {
    return page.locator("input[autocomplete='one-time-code']");
  }

  /** Fields of secrets are no text boxes to the browser. */
  private static Locator field(Page page, String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(false)).first();
  }
}
