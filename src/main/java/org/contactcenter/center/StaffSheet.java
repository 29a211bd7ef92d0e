package org.contactcenter.center;

import org.contactcenter.center.StaffResource.View;
import org.contactcenter.core.sheet.Sheet;

/** Those who work at the center, as a table. */
final class StaffSheet {
  static final Sheet<View> SHEET =
      Sheet.<View>of("staff")
          .with("id", View::id)
          .with("displayName", View::displayName)
          .with("roles", View::roles)
          .with("languages", View::languages)
          .with(
              "availability",
              each ->
                  each.availability().stream()
                      .map(hours -> hours.weekday() + " " + hours.opens() + "-" + hours.closes())
                      .toList());

  private StaffSheet() {}
}
