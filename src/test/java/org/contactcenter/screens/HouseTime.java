package org.contactcenter.screens;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.time.Instant;
import java.util.Date;
import org.contactcenter.testing.TestCenter;

/** Lets a window live at the time of the service's records, which is not that of its sessions. */
final class HouseTime {
  private static final String ENDLESS_SESSION =
      """
      {"id": "00000000-0000-0000-0000-000000000000", "kind": "BROWSER",
       "createdAt": "2020-01-01T00:00:00Z", "lastSeenAt": "2020-01-01T00:00:00Z",
       "idleEndsAt": "2020-01-01T08:00:00Z", "expiresAt": "2999-01-01T00:00:00Z", "current": true}
      """;

  private HouseTime() {}

  /** From then on the clock shows that time everywhere. */
  static void is(Instant time, Page... pages) {
    TestCenter.clock().set(time);
    for (var page : pages) {
      page.route("**/api/v1/sessions/current", HouseTime::answer);
      page.clock().setFixedTime(Date.from(time));
    }
  }

  private static void answer(Route route) {
    if ("GET".equals(route.request().method())) {
      route.fulfill(
          new Route.FulfillOptions().setContentType("application/json").setBody(ENDLESS_SESSION));
    } else {
      route.resume();
    }
  }
}
