package org.contactcenter.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.testing.browser.Look;
import org.contactcenter.testing.browser.Look.Shade;
import org.contactcenter.testing.browser.Look.Size;
import org.contactcenter.testing.browser.Window;
import org.contactcenter.testing.browser.Windows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A report to a court on its way from its author's first word to the copies that go out. */
class ReportScreenIT {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  @RegisterExtension private final Windows windows = new Windows();

  @BeforeEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  @Test
  void whatOneWritesIsReturnedMendedApprovedAndReleased() {
    var author = windows.openAs("worker", Look.USUAL).expecting(422);
    var report = begun(author);
    write(author.page(), "They met on Mondays.");
    author.page().reload();
    assertThat(introduction(author.page())).hasValue("They met on Mondays.");
    author.mustBeSound();
    submit(author.page());

    var second = windows.openAs("coordinator", Look.USUAL.in(Shade.DARK)).expecting(422);
    giveBack(second, report);
    author.page().reload();
    assertThat(author.page().getByRole(AriaRole.ALERT)).containsText("Say for how long.");
    write(author.page(), "They met on Mondays for an hour.");
    submit(author.page());

    release(second, report);
    mustShowAPaper(second.page());
  }

  @Test
  void aRequestOfTheCourtIsRecordedAndAnsweredByAReport() {
    var family = ofTheWorker();
    var window = windows.openAs("worker", Look.USUAL.on(Size.PHONE)).expecting(422);
    var page = open(window.page(), "/reports" + family.path());
    button(page, "Record a request").click();
    dialog(page).getByRole(AriaRole.BUTTON, called("Record")).click();
    assertThat(dialog(page).getByText("This is required.")).isVisible();
    window.mustBeSound();

    fillDay(dialog(page).getByLabel("Asked on"), CaseFixture.today().format(DAY));
    fillDay(dialog(page).getByLabel("Due on"), CaseFixture.today().plusDays(9).format(DAY));
    dialog(page).getByLabel("Questions").fill("Did the child want to come?");
    dialog(page).getByRole(AriaRole.BUTTON, called("Record")).click();
    assertThat(dialog(page)).hasCount(0);
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Write the report")).click();
    until(page, CaseFixture.today());
    button(page, "Begin a report").click();

    assertThat(page.getByLabel("Did the child want to come?").first()).isVisible();
  }

  /** Begins a report, after a period that lies ahead was refused next to its field. */
  private static String begun(Window window) {
    var page = open(window.page(), "/reports/new?case=" + ofTheWorker().caseId());
    until(page, CaseFixture.today().plusDays(3));
    button(page, "Begin a report").click();
    assertThat(page.getByText("The period must be over or end today")).isVisible();
    window.mustBeSound();

    until(page, CaseFixture.today());
    button(page, "Begin a report").click();
    assertThat(introduction(page)).isVisible();
    return page.url().substring(TestCenter.address().toString().length());
  }

  private static void giveBack(Window window, String report) {
    var page = open(window.page(), report);
    button(page, "Return").click();
    dialog(page).getByRole(AriaRole.BUTTON, called("Return")).click();
    assertThat(dialog(page).getByText("This is required.")).isVisible();
    window.mustBeSound();
    dialog(page).getByLabel("What is to be changed").fill("Say for how long.");
    dialog(page).getByRole(AriaRole.BUTTON, called("Return")).click();
    assertThat(dialog(page)).hasCount(0);
  }

  private static void release(Window window, String report) {
    var page = open(window.page(), report);
    button(page, "Approve").click();
    button(page, "Release").click();
    assertThat(dialog(page)).containsText("This cannot be undone.");
    window.mustBeSound();
    dialog(page).getByRole(AriaRole.BUTTON, called("Release")).click();
    assertThat(page.getByText("Released: the copies stay as they went out.")).isVisible();
  }

  private static void mustShowAPaper(Page page) {
    var paper =
        page.waitForResponse(
            answer -> answer.url().endsWith(".pdf"), () -> button(page, "Show").last().click());
    assertThat(paper.headerValue("Content-Type")).startsWith("application/pdf");
    assertThat(page.locator("iframe.paper")).isVisible();
  }

  private static void write(Page page, String words) {
    introduction(page).fill(words);
    assertThat(page.getByText("Saved at")).isVisible();
  }

  private static void submit(Page page) {
    button(page, "Submit").click();
    assertThat(page.getByText("A colleague looks at it now.")).isVisible();
  }

  private static Locator introduction(Page page) {
    return page.getByLabel("Introduction");
  }

  private static void until(Page page, LocalDate day) {
    var until = page.getByLabel("To", new Page.GetByLabelOptions().setExact(true));
    fillDay(until, day.format(DAY));
  }

  /** Types a day and leaves the field, so that its calendar closes. */
  private static void fillDay(Locator field, String day) {
    field.fill(day);
    field.press("Tab");
  }

  private static Family ofTheWorker() {
    var family = CaseFixture.activeCourtCase();
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

  private static Locator dialog(Page page) {
    return page.getByRole(AriaRole.DIALOG);
  }

  private static Locator button(Page page, String name) {
    return page.locator("main").getByRole(AriaRole.BUTTON, called(name).setExact(true));
  }

  private static Locator.GetByRoleOptions called(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }
}
