package org.contactcenter.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.testing.browser.Look;
import org.contactcenter.testing.browser.Look.Size;
import org.contactcenter.testing.browser.Window;
import org.contactcenter.testing.browser.Windows;
import org.contactcenter.visit.note.VisitUnderWay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A visit as its supervisor conducts it, tablet in hand. */
class VisitScreenIT {
  private static final Look TABLET = Look.USUAL.on(Size.TABLET);

  @RegisterExtension private final Windows windows = new Windows();

  @AfterEach
  void turnTheClockBack() {
    TestCenter.clock().reset();
  }

  @Test
  void aWholeVisitIsConductedThoughTheLineIsDownForAWhile() {
    var family = CaseFixture.activeCourtCase();
    var plan = Map.of("arrival", "By the back door", "notAllowed", List.of("Telephones"));
    ok(coordinator().replace(family.path() + "/safety-plan", plan), 200);
    var visit = VisitUnderWay.planned(family, "SUPERVISED");
    var window = windows.openAs("supervisor", TABLET);
    var page = window.page();
    HouseTime.is(visit.startsAt(), page);

    readThePlan(window);
    letEverybodyIn(page);
    writeThroughALostConnection(window);
    endAndSign(page);
    window.mustBeSound();

    var notes = ok(coordinator().get(visit.notes()), 200).body().path("items");
    assertThat(notes.findValuesAsText("text"))
        .hasSize(4)
        .contains("The child drew a house with a tall chimney.")
        .anyMatch(text -> text.endsWith("greeted the visiting side on arrival."))
        .contains("Staff reminded of a rule of the center.", "A break was taken.");
    assertThat(notes.findValuesAsText("signedAt")).hasSize(4);
    var seen = ok(coordinator().get(visit.path()), 200).body();
    assertThat(seen.path("attendance")).hasSize(8);
  }

  @Test
  void ofTwoWindowsOnOneNoteTheLaterIsToldAndLosesNothing() {
    var visit = VisitUnderWay.started("SUPERVISED");
    ok(visit.bySupervisor().post(visit.notes(), Map.of("text", "He read aloud.")), 201);
    var one = windows.openAs("supervisor", TABLET).expecting(412);
    var other = windows.openAs("supervisor", Look.USUAL);
    HouseTime.is(visit.startsAt(), one.page(), other.page());
    var pages = List.of(one.page(), other.page());
    pages.forEach(page -> page.navigate("/visits/" + visit.id()));
    pages.forEach(page -> button(page, "Edit").click());

    other
        .page()
        .waitForResponse(
            VisitScreenIT::isSaved, () -> note(other.page()).fill("He read a tale aloud."));
    note(one.page()).fill("He read two pages aloud.");

    var told = one.page().getByRole(AriaRole.ALERT);
    assertThat(told).containsText("Somebody else has changed this meanwhile");
    assertThat(told).containsText("He read a tale aloud.");
    assertThat(note(one.page())).hasValue("He read two pages aloud.");
    one.mustBeSound();
    one.page()
        .waitForResponse(
            VisitScreenIT::isSaved, () -> button(one.page(), "Save mine over it").click());
    assertThat(ok(visit.bySupervisor().get(visit.notes()), 200).body().at("/items/0/text").asText())
        .isEqualTo("He read two pages aloud.");
  }

  private static boolean isSaved(Response answer) {
    return "PUT".equals(answer.request().method()) && answer.ok();
  }

  private static void readThePlan(Window window) {
    var page = window.page();
    page.navigate("/");
    page.getByRole(AriaRole.LINK, named("Open the visit")).click();
    assertThat(page.getByText("By the back door")).isVisible();
    assertThat(page.getByText("Record of the visit")).hasCount(0);
    assertThat(page.getByRole(AriaRole.LINK, named("Incident").setExact(true))).isVisible();
    window.mustBeSound();
    button(page, "I have read the safety plan").click();
  }

  private static void letEverybodyIn(Page page) {
    next(page, "Arrived:").click();
    next(page, "Left:").click();
    next(page, "Arrived:").click();
    next(page, "Start the visit").click();
  }

  private static void writeThroughALostConnection(Window window) {
    var page = window.page();
    button(page, "Greeted").click();
    typeOnThroughTheFirstSaving(page);
    window.connect(false);
    button(page, "Rule reminded").click();
    button(page, "Break").click();
    newNote(page).fill("The child drew a house with a tall chimney.");
    assertThat(page.getByText("Not sent yet: 3")).isVisible();
    window.mustBeSound();

    window.connect(true);
    assertThat(page.getByText("saved at")).isVisible();
    assertThat(page.getByText("Not sent yet:")).hasCount(0);
    button(page, "Done").click();
    assertThat(page.getByRole(AriaRole.LIST, named("Notes")).getByRole(AriaRole.LISTITEM))
        .hasCount(4);
  }

  /** Whoever types is not interrupted when the note gets its place in the record. */
  private static void typeOnThroughTheFirstSaving(Page page) {
    newNote(page).pressSequentially("The child drew");
    assertThat(page.getByText("saved at")).isVisible();
    assertThat(newNote(page)).isFocused();
    page.keyboard().type(" a house.");
    assertThat(newNote(page)).hasValue("The child drew a house.");
    assertThat(page.getByText("saved at")).isVisible();
  }

  private static void endAndSign(Page page) {
    button(page, "End the visit").first().click();
    button(page.getByRole(AriaRole.DIALOG), "End the visit").click();
    next(page, "Left:").click();
    next(page, "Arrived:").click();
    next(page, "Left:").click();
    next(page, "Sign 4 notes").click();
    button(page.getByRole(AriaRole.DIALOG), "Sign 4 notes").click();
    assertThat(page.getByRole(AriaRole.LINK, named("Print the report"))).isVisible();
    assertThat(page.getByText("The record of this visit is complete")).isVisible();
  }

  /** What is offered as the one thing to do. */
  private static Locator next(Page page, String name) {
    var bar = page.getByRole(AriaRole.REGION, named("Next").setExact(true));
    return bar.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
  }

  private static Locator newNote(Page page) {
    return page.getByLabel("What happens");
  }

  /** The one that is opened for changes. */
  private static Locator note(Page page) {
    return page.locator(".editor textarea:not([aria-hidden])").first();
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, named(name).setExact(!"Edit".equals(name)));
  }

  private static Locator button(Locator within, String name) {
    return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
