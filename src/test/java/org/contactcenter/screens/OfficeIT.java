package org.contactcenter.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.contactcenter.identity.AccountFixture;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.testing.browser.Look;
import org.contactcenter.testing.browser.Look.Shade;
import org.contactcenter.testing.browser.Look.Size;
import org.contactcenter.testing.browser.Window;
import org.contactcenter.testing.browser.Windows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a center decides for itself, who may sign in, and who finds out what they did. */
class OfficeIT {
  private static final String REMINDER = "/settings/message-templates/VISIT_REMINDER";

  @RegisterExtension private final Windows windows = new Windows();

  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private final Object week = TestCenter.as("admin").get("/opening-hours").body().path("items");

  @BeforeEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  @AfterEach
  void openAsBefore() {
    var before = Map.of("items", week);
    assertThat(TestCenter.as("admin").replace("/opening-hours", before).status()).isEqualTo(200);
    TestCenter.as("admin").delete(REMINDER + "/en");
    withdraw("/rooms", room -> with(room, "active", false, "name", "capacity"));
    withdraw("/users", user -> with(user, "locked", true, "displayName", "roles"));
  }

  /** What was added here serves nobody else's test. */
  private void withdraw(String list, Function<JsonNode, Map<String, Object>> change) {
    var admin = TestCenter.as("admin");
    for (var item : admin.get(list + "?limit=200").body().path("items")) {
      if (item.toString().contains(mark)) {
        var path = list + "/" + item.path("id").asText();
        assertThat(admin.replace(path, change.apply(item)).status()).isEqualTo(200);
      }
    }
  }

  private static Map<String, Object> with(
      JsonNode item, String changed, boolean value, String... kept) {
    var all = new HashMap<String, Object>(Map.of(changed, value));
    List.of(kept).forEach(name -> all.put(name, item.path(name)));
    return all;
  }

  @Test
  void aRoomIsAddedOnceItHasAName() {
    var window = windows.openAs("admin", Look.USUAL.on(Size.PHONE)).expecting(422);
    var page = window.page();
    open(page, "/settings/rooms");
    button(page, "Add a room").click();
    var dialog = page.getByRole(AriaRole.DIALOG);
    dialog.getByRole(AriaRole.BUTTON, inside("Add a room")).click();
    assertThat(dialog.getByText("This is required.")).isVisible();
    window.mustBeSound();

    dialog.getByLabel("Name").fill("Quiet room " + mark);
    dialog.getByRole(AriaRole.BUTTON, inside("Add a room")).click();

    assertThat(page.getByRole(AriaRole.LINK, named("Quiet room " + mark))).isVisible();
  }

  @Test
  void whoChangesTheHoursHearsThatAnotherWindowWasQuicker() {
    var window = windows.openAs("admin", Look.USUAL.in(Shade.DARK)).expecting(412, 422);
    var mine = window.page();
    var theirs = windows.openAs("admin", Look.USUAL).page();
    List.of(mine, theirs).forEach(page -> open(page, "/settings/opening-hours"));
    closes(mine, "Monday").fill("07:00");
    button(mine, "Save").click();
    assertThat(mine.getByText("The end must come after the beginning.")).isVisible();
    window.mustBeSound();

    closes(theirs, "Sunday").fill("20:30");
    button(theirs, "Save").click();
    assertThat(button(theirs, "Undo")).isVisible();
    closes(mine, "Monday").fill("20:45");
    button(mine, "Save").click();

    assertThat(mine.getByRole(AriaRole.ALERT)).containsText("08:00–20:30");
    assertThat(closes(mine, "Monday")).hasValue("20:45");
    window.mustBeSound();
    button(mine, "Save mine over it").click();
    assertThat(button(mine, "Undo")).isVisible();
  }

  @Test
  void whatAnAdministratorChangedIsFoundInTheTrailWhichIsWhole() {
    var name = "Office Hand " + mark;
    changeTheReminder(administrator(name));
    var window = windows.openAs("auditor", Look.USUAL);
    var page = window.page();
    open(page, "/audit");
    page.getByRole(AriaRole.COMBOBOX, named("Who")).fill(name);
    page.getByRole(AriaRole.OPTION, named(name)).click();

    var rows = page.locator("tbody tr");
    assertThat(rows.filter(new Locator.FilterOptions().setHasNotText(name))).hasCount(0);
    assertThat(rows.first()).containsText("changed the words of a message");
    assertThat(rows.filter(new Locator.FilterOptions().setHasText("signed in"))).hasCount(1);
    window.mustBeSound();

    page.getByRole(AriaRole.LINK, named("Check the trail")).click();
    button(page, "Check now").click();
    assertThat(page.getByText("The trail is intact")).isVisible();
    window.mustBeSound();
  }

  private Window administrator(String name) {
    var account =
        Map.of(
            "username",
            "office." + mark,
            "password",
            AccountFixture.PASSWORD,
            "displayName",
            name,
            "roles",
            List.of("ADMIN"));
    assertThat(TestCenter.as("admin").post("/users", account).status()).isEqualTo(201);
    return windows.open(Look.USUAL).signIn("office." + mark, AccountFixture.PASSWORD);
  }

  private void changeTheReminder(Window window) {
    var page = window.page();
    open(page, REMINDER + "?language=en");
    var words = page.getByLabel("Words");
    words.fill("See you on {when}, {center}");
    assertThat(page.getByText("See you on ").and(page.locator(":not(textarea)")))
        .not()
        .containsText("{when}");
    window.mustBeSound();
    button(page, "Save").click();
    assertThat(button(page, "Undo")).isVisible();
  }

  private static Locator closes(Page page, String day) {
    return page.getByRole(AriaRole.GROUP, named(day)).getByLabel("Until");
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
