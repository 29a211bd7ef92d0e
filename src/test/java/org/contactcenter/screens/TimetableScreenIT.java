package org.contactcenter.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.visit.VisitFixture.aFreshDay;
import static org.contactcenter.visit.VisitFixture.aVisit;
import static org.contactcenter.visit.VisitFixture.at;
import static org.contactcenter.visit.VisitFixture.room;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.testing.browser.Look;
import org.contactcenter.testing.browser.Look.Shade;
import org.contactcenter.testing.browser.Windows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The timetable as a coordinator works with it. */
class TimetableScreenIT {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final int TABS_AT_MOST = 80;

  @RegisterExtension private final Windows windows = new Windows();

  private final LocalDate day = aFreshDay();

  @BeforeEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  @Test
  void aFreeSlotIsFoundForAFamilyAndBooked() {
    var family = CaseFixture.activeCourtCase();
    var window = windows.openAs("coordinator", Look.USUAL);
    var page = window.page();
    page.navigate("/timetable/find?from=%s&to=%s".formatted(day, day));
    var number = number(family);
    page.getByRole(AriaRole.COMBOBOX, called("Case")).fill(number);
    page.getByRole(AriaRole.OPTION, called(number)).click();

    button(page, "Choose ").first().click();
    assertThat(button(dialog(page), "Book")).isFocused();
    window.mustBeSound();
    page.keyboard().press("Enter");

    assertThat(block(page, family)).containsText("supervised visit");
    window.mustBeSound();
    var visits = ok(coordinator().get("/visits?caseId=" + family.caseId()), 200).body();
    assertThat(visits.path("items")).hasSize(1);
  }

  @Test
  void aVisitIsMovedByTheKeyboardOnceItIsSaidWhatSpeaksAgainst() {
    var family = CaseFixture.activeCourtCase();
    var visit = aVisit(family, day, "14:00").in(room(0)).by("supervisor").booked();
    var window = windows.openAs("coordinator", Look.USUAL.in(Shade.DARK));
    var page = window.page();
    page.navigate("/timetable?date=" + day);
    press(page, block(page, family));
    press(page, button(dialog(page), "Move"));

    var time = dialog(page).getByLabel("Time", new Locator.GetByLabelOptions().setExact(true));
    assertThat(time).isFocused();
    assertThat(dialog(page)).hasCount(1);
    page.keyboard().type("1159PM");
    assertThat(dialog(page)).containsText("Not possible there");
    assertThat(dialog(page).locator(".tt-choice").first()).isVisible();
    window.mustBeSound();
    toTheHours(page);
    page.keyboard().type("0300PM");
    assertThat(dialog(page)).containsText("Free and allowed");
    press(page, button(dialog(page), "Move here"));

    assertThat(block(page, family)).containsText("15:00–16:00");
    assertThat(startOf(visit)).isEqualTo(at(day, "15:00"));
  }

  @Test
  void aVisitThatWasDraggedGoesBackAtOnePress() {
    var family = CaseFixture.activeCourtCase();
    var visit = aVisit(family, day, "14:00").in(room(0)).by("supervisor").booked();
    var page = windows.openAs("coordinator", Look.USUAL).page();
    page.navigate("/timetable?date=" + day);
    dragByItsOwnHeight(page, block(page, family));
    assertThat(dialog(page)).containsText("Free and allowed");
    button(dialog(page), "Move here").click();
    assertThat(block(page, family)).containsText("15:00–16:00");

    button(page, "Undo").click();

    assertThat(block(page, family)).containsText("14:00–15:00");
    assertThat(startOf(visit)).isEqualTo(at(day, "14:00"));
  }

  @Test
  void aClosingDayShowsWhatItHitsBeforeItIsSaved() {
    var family = CaseFixture.activeCourtCase();
    var visit = aVisit(family, day, "14:00").in(room(0)).by("supervisor").booked();
    var window = windows.openAs("coordinator", Look.USUAL);
    var page = window.page();
    page.navigate("/timetable/closings");
    button(page, "Enter a closing day").click();
    dialog(page).getByRole(AriaRole.TEXTBOX, named("Day")).fill(DAY.format(day));
    dialog(page).getByLabel("Reason").fill("Training of the staff");
    assertThat(dialog(page)).containsText("It hits 1 visit. 1 is still to be decided.");
    assertThat(dialog(page)).containsText(number(family));
    assertThat(button(dialog(page), "Save")).isDisabled();
    window.mustBeSound();

    dialog(page).getByRole(AriaRole.COMBOBOX, named("What becomes of it")).click();
    page.getByRole(AriaRole.OPTION, called("Move to the best free place")).click();
    assertThat(dialog(page)).containsText("Goes to");
    button(dialog(page), "Save").click();

    assertThat(page.locator("main")).containsText("Training of the staff");
    assertThat(startOf(visit)).isNotEqualTo(at(day, "14:00"));
  }

  private static void dragByItsOwnHeight(Page page, Locator block) {
    block.scrollIntoViewIfNeeded();
    var box = block.boundingBox();
    var x = box.x + box.width / 2;
    page.mouse().move(x, box.y + 8);
    page.mouse().down();
    page.mouse().move(x, box.y + 8 + box.height / 2);
    page.mouse().move(x, box.y + 8 + box.height);
    assertThat(page.locator(".tt-ghost-free")).containsText("15:00–16:00");
    page.mouse().up();
  }

  private static String startOf(Answer visit) {
    return ok(coordinator().get("/visits/" + visit.id()), 200).text("startsAt");
  }

  private static String number(Family family) {
    return ok(coordinator().get(family.path()), 200).text("number");
  }

  private static Locator block(Page page, Family family) {
    return page.getByRole(AriaRole.LISTITEM).getByRole(AriaRole.BUTTON, named(number(family)));
  }

  /** As who has no mouse. */
  private static void press(Page page, Locator target) {
    tabTo(page, target);
    page.keyboard().press("Enter");
  }

  /** Hours, minutes and the half of the day are three places of one field. */
  private static void toTheHours(Page page) {
    page.keyboard().press("ArrowLeft");
    page.keyboard().press("ArrowLeft");
  }

  private static void tabTo(Page page, Locator target) {
    assertThat(target).isVisible();
    for (int tabs = 0; tabs < TABS_AT_MOST; tabs++) {
      if (Boolean.TRUE.equals(target.evaluate("element => element === document.activeElement"))) {
        return;
      }
      page.keyboard().press("Tab");
    }
    assertThat(target).isFocused();
  }

  private static Locator dialog(Page page) {
    return page.getByRole(AriaRole.DIALOG);
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, called(name));
  }

  private static Locator button(Locator within, String name) {
    return within.getByRole(AriaRole.BUTTON, named(name).setExact(!"Save".equals(name)));
  }

  private static Page.GetByRoleOptions called(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }
}
