package org.contactcenter.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.testing.browser.Look;
import org.contactcenter.testing.browser.Look.Size;
import org.contactcenter.testing.browser.Windows;
import org.contactcenter.visit.note.VisitUnderWay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who keeps the door sees whose turn it is, and says by one touch who came and who went. */
class FrontDeskIT {
  @RegisterExtension private final Windows windows = new Windows();

  @AfterEach
  void turnTheClockBack() {
    TestCenter.clock().reset();
  }

  @Test
  void oneTouchLetsInAndNobodyComesToTheDoorWhileWhomTheyMustNotMeetIsThere() {
    var visit = VisitUnderWay.planned("SUPERVISED");
    var window = windows.openAs("frontdesk", Look.USUAL.on(Size.TABLET)).expecting(422);
    var page = window.page();
    HouseTime.is(visit.startsAt().minus(Duration.ofMinutes(10)), page);
    page.navigate("/");
    assertThat(turns(page).first()).containsText("Елена");

    turn(page, "Arrived: ", "Елена").click();
    assertThat(inside(page)).containsText("Елена");
    turn(page, "Arrived: ", "Петър").click();
    assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
    window.mustBeSound();
    assertThat(inside(page)).not().containsText("Петър");

    turn(page, "Left: ", "Елена").click();
    assertThat(inside(page)).not().containsText("Елена");
    turn(page, "Arrived: ", "Петър").click();
    assertThat(inside(page)).containsText("Петър");
    window.mustBeSound();
    var seen = ok(coordinator().get(visit.path()), 200).body();
    assertThat(seen.path("attendance").findValuesAsText("kind"))
        .containsExactlyInAnyOrder("IN", "IN", "OUT", "IN");
  }

  private static Locator turn(Page page, String what, String name) {
    var called = new Locator.GetByRoleOptions().setName(what + name);
    return sequence(page).getByRole(AriaRole.BUTTON, called).first();
  }

  private static Locator turns(Page page) {
    return sequence(page).getByRole(AriaRole.LISTITEM);
  }

  private static Locator sequence(Page page) {
    return region(page, "Sequence at the door");
  }

  private static Locator inside(Page page) {
    return region(page, "Who is where");
  }

  private static Locator region(Page page, String name) {
    return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name));
  }
}
