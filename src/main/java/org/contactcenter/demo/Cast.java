package org.contactcenter.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.Features;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;
import org.contactcenter.identity.Member;
import org.contactcenter.identity.Members.Hashed;

/**
 * Who acts in one center of the demonstration, by user name.
 *
 * @param court the name of the court whose families come there
 */
record Cast(String court, Map<String, User> users) {

  User user(String username) {
    return Optional.ofNullable(users.get(username)).orElseThrow();
  }

  UUID id(String username) {
    return user(username).id();
  }

  User byId(UUID id) {
    return users.values().stream().filter(user -> user.id().equals(id)).findFirst().orElseThrow();
  }

  User coordinator() {
    return only(Role.COORDINATOR).orElseThrow();
  }

  /** Who opens the door; in a small center the coordinator does. */
  User door() {
    return only(Role.FRONT_DESK).orElseGet(this::coordinator);
  }

  /** The liaison of that court, where it has one. */
  Optional<User> liaison(UUID court) {
    return only(Role.COURT_LIAISON).filter(user -> user.courtId().equals(Optional.of(court)));
  }

  private Optional<User> only(Role role) {
    return users.values().stream().filter(user -> user.is(role)).findFirst();
  }

  /** One account to be made. */
  record Part(
      String username,
      String name,
      List<Role> roles,
      Optional<UUID> court,
      List<String> languages) {

    Part(String username, String name, Role role, String... languages) {
      this(username, name, List.of(role), Optional.empty(), List.of(languages));
    }

    Member.Edit edit() {
      return new Member.Edit(name, roles, court, languages, false);
    }

    /** The user as if signed in from the machine itself. */
    User play(UUID id, UUID center) {
      return new User(id, username, id, center, Set.copyOf(roles), court, "127.0.0.1");
    }
  }

  /** Makes an account in the administrator's center. */
  static User enter(Features features, User admin, Part part, Hashed password) {
    var id = features.identity.members().add(admin, part.username(), password, part.edit());
    return part.play(id, admin.centerId());
  }
}
