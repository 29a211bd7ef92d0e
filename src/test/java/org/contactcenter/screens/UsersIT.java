package org.contactcenter.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.identity.AccountFixture;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.testing.browser.Look;
import org.contactcenter.testing.browser.Look.Size;
import org.contactcenter.testing.browser.Windows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who may sign in to a center, and how they come by their password. */
class UsersIT {
  @RegisterExtension private final Windows windows = new Windows();

  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  /** Who was added here serves nobody else's test. */
  @AfterEach
  void lock() {
    var admin = TestCenter.as("admin");
    for (var user : admin.get("/users?limit=200").body().path("items")) {
      if (user.path("username").asText().endsWith(mark)) {
        var locked =
            Map.of(
                "displayName",
                user.path("displayName"),
                "roles",
                user.path("roles"),
                "locked",
                true);
        assertThat(admin.replace("/users/" + user.path("id").asText(), locked).status())
            .isEqualTo(200);
      }
    }
  }

  @Test
  void aUserIsAddedAndChoosesThePasswordByTheLink() {
    var window = windows.openAs("admin", Look.USUAL.on(Size.TABLET)).expecting(422);
    var page = window.page();
    open(page, "/users/new");
    page.getByLabel("User name").fill("hand." + mark);
    page.getByLabel("Supervisor").check();
    button(page, "Add a user").click();
    assertThat(page.getByText("This is required.")).isVisible();
    window.mustBeSound();
    page.getByRole(AriaRole.TEXTBOX, named("Name").setExact(true)).fill("New Hand " + mark);
    button(page, "Add a user").click();

    var link = page.locator("output");
    assertThat(link).containsText("/password#");
    window.mustBeSound();
    var choice =
        Map.of(
            "token", link.innerText().replaceAll(".*#", ""), "password", AccountFixture.PASSWORD);
    assertThat(TestCenter.nobody().post("/public/password-links", choice).status())
        .isBetween(200, 204);
    var account =
        new AccountFixture.Account(UUID.randomUUID(), "hand." + mark, AccountFixture.PASSWORD);
    assertThat(account.api().get("/me").status()).isEqualTo(200);
  }

  @Test
  void whoForgotThePasswordGetsALinkThatIsShownOnce() {
    var user =
        Map.of(
            "username",
            "forgetful." + mark,
            "password",
            AccountFixture.PASSWORD,
            "displayName",
            "Forgetful Hand",
            "roles",
            List.of("CASE_WORKER"));
    var id = CaseFixture.ok(TestCenter.as("admin").post("/users", user), 201).id();
    var window = windows.openAs("admin", Look.USUAL);
    var page = window.page();
    open(page, "/users/" + id);
    button(page, "Make a password link").click();
    var dialog = page.getByRole(AriaRole.DIALOG);
    dialog.getByRole(AriaRole.BUTTON, inside("Make a password link")).click();

    assertThat(page.locator("output")).containsText("/password#");
    window.mustBeSound();
    page.reload();
    assertThat(button(page, "Make a password link")).isVisible();
    assertThat(page.locator("output")).hasCount(0);
  }

  private static void open(Page page, String path) {
    page.navigate(path);
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
        .isVisible();
    page.waitForLoadState(LoadState.NETWORKIDLE);
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, named(name).setExact(true));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Locator.GetByRoleOptions inside(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }
}
