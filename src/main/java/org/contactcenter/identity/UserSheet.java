package org.contactcenter.identity;

import org.contactcenter.core.sheet.Sheet;
import org.contactcenter.identity.UserResource.View;

/** Accounts as a table. */
final class UserSheet {
  static final Sheet<View> SHEET =
      Sheet.<View>of("users")
          .with("id", View::id)
          .with("username", View::username)
          .with("displayName", View::displayName)
          .with("roles", View::roles)
          .with("courtId", View::courtId)
          .with("languages", View::languages)
          .with("locked", View::locked);

  private UserSheet() {}
}
