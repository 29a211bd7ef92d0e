package org.contactcenter.rights;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.contactcenter.core.Role;
import org.contactcenter.testing.Api;
import org.contactcenter.testing.Operation;
import org.contactcenter.testing.TestCenter;

/** Accounts of which a test may end the sessions and change the secrets. */
final class Accounts {
  private static final Set<String> MADE = ConcurrentHashMap.newKeySet();

  private Accounts() {}

  /** An account of that role in the first center; with a new session for what may end it. */
  static Api of(GlassHouse house, Role role, Operation operation) {
    if (operation.method().equals("GET")) {
      return house.center.by(made(house, role, ".reading"));
    }
    var name = made(house, role, operation.path().contains("password") ? ".secret" : "");
    return house.center.freshly(name, TestCenter.PASSWORD);
  }

  private static String made(GlassHouse house, Role role, String purpose) {
    var name = "own." + role + purpose;
    if (MADE.add(name)) {
      Map<String, ?> court =
          role == Role.COURT_LIAISON ? Map.of("courtId", house.first.court()) : Map.of();
      house.addUser(house.as(house.first, Role.ADMIN), name, role, court);
    }
    return name;
  }
}
