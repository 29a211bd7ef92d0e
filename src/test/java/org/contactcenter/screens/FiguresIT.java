package org.contactcenter.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.Map;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.referral.ReferralFixture;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.testing.browser.Look;
import org.contactcenter.testing.browser.Look.Shade;
import org.contactcenter.testing.browser.Look.Size;
import org.contactcenter.testing.browser.Windows;
import org.contactcenter.visit.VisitFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the center counts of itself. */
class FiguresIT {
  @RegisterExtension private final Windows windows = new Windows();

  @BeforeEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  @Test
  void areThoseOfTheService() {
    var day = VisitFixture.aFreshDay();
    CaseFixture.ok(VisitFixture.aVisit(CaseFixture.activeCourtCase(), day, "10:00").book(), 201);
    var referral = ReferralFixture.aReferral().receivedBy(CaseFixture.coordinator());
    var wait = Map.of("priority", "HIGH", "reason", "Няма свободна зала");
    CaseFixture.ok(CaseFixture.coordinator().post("/referrals/" + referral + "/wait", wait), 200);
    var period = "?from=" + day + "&to=" + day;
    var capacity = CaseFixture.ok(CaseFixture.coordinator().get("/capacity" + period), 200);
    var waiting = capacity.body().get("waiting").size();
    var window = windows.openAs("coordinator", Look.USUAL);
    var page = open(window.page(), "/figures" + period);

    assertThat(figure(page, "Visits and no-shows", "Visits in all")).hasText("1");
    assertThat(figure(page, "Waiting today", "Families")).hasText(String.valueOf(waiting));
    page.getByRole(AriaRole.BUTTON, named("Numbers as a table: Hours of all rooms by day")).click();
    var used = capacity.body().at("/roomTime/usedMinutes").asLong() / 60;
    assertThat(taken(page, "Hours of all rooms by day")).hasText(String.valueOf(used));
    window.mustBeSound();
  }

  @Test
  void aPeriodThatCannotBeCountedIsExplained() {
    var window = windows.openAs("coordinator", Look.USUAL.on(Size.PHONE).in(Shade.DARK));
    var page = open(window.page(), "/figures?from=2026-01-01&to=2026-12-31");

    assertThat(page.getByRole(AriaRole.ALERT)).containsText("At most 92 days");
    window.mustBeSound();
  }

  private static Locator figure(Page page, String panel, String name) {
    return region(page, panel)
        .locator(".facts > div")
        .filter(new Locator.FilterOptions().setHasText(name))
        .locator("dd");
  }

  /** The first number of a table's last row, which counts all others together. */
  private static Locator taken(Page page, String table) {
    var rows = page.getByRole(AriaRole.GROUP, named(table)).getByRole(AriaRole.ROW);
    return rows.last().locator("th, td").nth(1);
  }

  private static Locator region(Page page, String name) {
    return page.getByRole(AriaRole.REGION, named(name).setExact(true));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Page open(Page page, String path) {
    page.navigate(path);
    var title = new Page.GetByRoleOptions().setLevel(1);
    assertThat(page.getByRole(AriaRole.HEADING, title)).isVisible();
    page.waitForLoadState(LoadState.NETWORKIDLE);
    return page;
  }
}
