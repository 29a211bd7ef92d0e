package org.contactcenter.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.testing.browser.Look;
import org.contactcenter.testing.browser.Look.Shade;
import org.contactcenter.testing.browser.Look.Size;
import org.contactcenter.testing.browser.Window;
import org.contactcenter.testing.browser.Windows;
import org.contactcenter.visit.note.VisitUnderWay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An incident, from the touch in the room to its end. */
class IncidentScreenIT {
  @RegisterExtension private final Windows windows = new Windows();

  @AfterEach
  void turnTheClockBack() {
    TestCenter.clock().reset();
  }

  @Test
  void oneIsReportedFromItsVisitReviewedAndClosed() {
    var visit = VisitUnderWay.started("SUPERVISED");
    var room = windows.openAs("supervisor", Look.USUAL.on(Size.TABLET)).expecting(422);
    HouseTime.is(visit.startsAt(), room.page());
    room.page().navigate("/visits/" + visit.id());
    room.page().getByRole(AriaRole.LINK, named("Incident").setExact(true)).click();
    report(room);

    var path = room.page().url().replaceFirst(".*(?=/incidents/)", "");
    var office = windows.openAs("coordinator", Look.USUAL.in(Shade.DARK)).expecting(400, 422);
    HouseTime.is(visit.startsAt(), office.page());
    office.page().navigate(path);
    reviewAndClose(office);
  }

  private static void report(Window window) {
    var page = window.page();
    page.getByRole(AriaRole.RADIO, named("rule broken")).check();
    page.getByRole(AriaRole.RADIO, named("serious")).check();
    page.waitForURL(url -> url.contains("draft="));
    submit(page);
    assertThat(page.getByText("This is required.")).hasCount(2);
    window.mustBeSound();

    page.getByLabel("What happened, in order").fill("He filmed the child.");
    page.getByLabel("What was done at once").fill("The telephone was put away.");
    submit(page);
    assertThat(page.getByRole(AriaRole.HEADING, heading("Who was told"))).isVisible();
    assertThat(page.getByText("He filmed the child.")).isVisible();
    assertThat(page.getByRole(AriaRole.HEADING, heading("Review"))).hasCount(0);
    window.mustBeSound();
  }

  private static void submit(Page page) {
    button(page, "Submit the report").click();
    page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, within("Submit the report")).click();
    assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
  }

  private static void reviewAndClose(Window window) {
    var page = window.page();
    button(page, "Record the review").click();
    var conclusion = page.getByLabel("Conclusion");
    assertThat(conclusion).hasAttribute("aria-invalid", "true");
    window.mustBeSound();

    conclusion.fill("The rules were explained to him again.");
    button(page, "Record the review").click();
    button(page, "Close the incident").click();
    var dialog = page.getByRole(AriaRole.DIALOG);
    window.mustBeSound();
    dialog.getByRole(AriaRole.BUTTON, within("Close the incident")).click();
    assertThat(dialog).hasCount(0);
    assertThat(page.locator("h1 + *")).containsText("closed");
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, named(name).setExact(true));
  }

  private static Page.GetByRoleOptions heading(String name) {
    return named(name).setLevel(2).setExact(true);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Locator.GetByRoleOptions within(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }
}
