package org.contactcenter.transfer.imports;

import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.transfer.imports.row.House;
import org.contactcenter.transfer.imports.row.Mapping;

/**
 * In whose name rows are tried or taken in, of which import, by which mapping and in which house.
 */
record Round(User user, Import of, Mapping plan, House house) {

  static Round of(User user, Import of, House house) {
    return new Round(user, of, of.plan(), house);
  }

  boolean isTrial() {
    return of.status() == ImportStatus.CHECKING;
  }

  Scope scope() {
    return user.scope();
  }
}
