package org.contactcenter.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.testing.browser.Look;
import org.contactcenter.testing.browser.Look.Shade;
import org.contactcenter.testing.browser.Look.Size;
import org.contactcenter.testing.browser.Windows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a case worker does all day, as they do it. */
class CaseScreenIT {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  @RegisterExtension private final Windows windows = new Windows();

  @BeforeEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  @Test
  void theChecklistLeadsFromIntakeToTheFirstVisit() {
    var family = ofTheWorker(CaseFixture.courtCase());
    CaseFixture.interview(family, family.father(), CaseFixture.now().minus(Duration.ofDays(2)));
    CaseFixture.agree(family, family.father());
    var window = windows.openAs("worker", Look.USUAL).expecting(422);
    var page = open(window.page(), family.path());

    button(page, "Record an interview:").first().click();
    dialog(page).getByRole(AriaRole.BUTTON, called("Save")).click();
    assertThat(dialog(page).getByText("This is required.")).hasCount(2);
    window.mustBeSound();
    moment(page, 1);
    dialog(page).getByLabel("What was said").fill("Heard alone.");
    submit(page, "Save");

    button(page, "Record a signed agreement:").first().click();
    moment(page, 1);
    submit(page, "Save");

    button(page, "Start the visits").click();
    submit(page, "Start the visits");
    assertThat(page.locator("main").getByText("active").first()).isVisible();
  }

  @Test
  void ofTwoWhoChangeTheSameTheLaterOneIsToldAndDecides() {
    var family = ofTheWorker(CaseFixture.activeCourtCase());
    var window = windows.openAs("worker", Look.USUAL.on(Size.PHONE).in(Shade.DARK)).expecting(412);
    var mine = openContact(window.page(), family);
    dialog(mine).getByLabel("Workplace").fill("The bakery");
    var theirs = openContact(windows.openAs("coordinator", Look.USUAL).page(), family);
    dialog(theirs).getByLabel("School").fill("The second");
    submit(theirs, "Save");
    dialog(mine).getByRole(AriaRole.BUTTON, called("Save")).click();

    assertThat(dialog(mine).getByRole(AriaRole.ALERT)).containsText("The second");
    assertThat(dialog(mine).getByLabel("Workplace")).hasValue("The bakery");
    window.mustBeSound();
    submit(mine, "Save mine over it");
    assertThat(mine.locator(".contact")).containsText("The bakery");
  }

  @Test
  void aConsentIsWithdrawnOnceItIsSaidWhatThatStops() {
    var family = ofTheWorker(CaseFixture.activeSelfCase());
    var window = windows.openAs("worker", Look.USUAL.withLargeText()).expecting(422);
    var page = open(window.page(), family.path() + "/basis");
    button(page, "Withdraw the consent:").first().click();
    dialog(page).getByRole(AriaRole.BUTTON, called("Withdraw the consent")).click();
    assertThat(dialog(page).getByText("This is required.")).isVisible();
    assertThat(dialog(page).getByLabel("Reason")).isFocused();
    assertThat(dialog(page)).containsText("those ahead are cancelled");
    window.mustBeSound();

    dialog(page).getByLabel("Reason").fill("She does not want it any more.");
    submit(page, "Withdraw the consent");

    assertThat(page.locator("main")).containsText("withdrawn on");
    open(page, family.path());
    assertThat(button(page, "Record a consent:").first()).isVisible();
  }

  @Test
  void whatWasTypedIsNotThrownAwayUnasked() {
    var family = ofTheWorker(CaseFixture.activeCourtCase());
    var page = open(windows.openAs("worker", Look.USUAL).page(), family.path());
    button(page, "Suspend the case").click();
    dialog(page).getByLabel("Reason").fill("The child is ill.");
    page.keyboard().press("Escape");
    dialog(page).getByRole(AriaRole.BUTTON, called("Go on typing")).click();
    assertThat(dialog(page).getByLabel("Reason")).hasValue("The child is ill.");

    page.keyboard().press("Escape");
    submit(page, "Discard it");
    assertThat(button(page, "Suspend the case")).isFocused();
  }

  /** The window in which what is known of the mother's places is changed. */
  private static Page openContact(Page page, Family family) {
    open(page, family.path() + "/people");
    press(button(page, "Show contact data: Елена"), page);
    button(page, "Change:").click();
    return page;
  }

  private static Family ofTheWorker(Family family) {
    CaseFixture.assign(family, "worker");
    return family;
  }

  private static Page open(Page page, String path) {
    page.navigate(path);
    var title = new Page.GetByRoleOptions().setLevel(1);
    assertThat(page.getByRole(AriaRole.HEADING, title)).isVisible();
    page.waitForLoadState(LoadState.NETWORKIDLE);
    return page;
  }

  /** Some days before today, at ten. */
  private static void moment(Page page, int daysAgo) {
    dialog(page).getByLabel("Day").fill(CaseFixture.today().minusDays(daysAgo).format(DAY));
    dialog(page).getByLabel("Time").fill("10:00");
  }

  /** Presses a button of the window, after which it is gone. */
  private static void submit(Page page, String name) {
    dialog(page).getByRole(AriaRole.BUTTON, called(name)).click();
    assertThat(dialog(page)).hasCount(0);
  }

  private static void press(Locator button, Page page) {
    page.waitForResponse(answer -> answer.url().endsWith("/contact"), button::click);
  }

  private static Locator dialog(Page page) {
    return page.getByRole(AriaRole.DIALOG);
  }

  private static Locator button(Page page, String name) {
    return page.locator("main").getByRole(AriaRole.BUTTON, called(name));
  }

  private static Locator.GetByRoleOptions called(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }
}
