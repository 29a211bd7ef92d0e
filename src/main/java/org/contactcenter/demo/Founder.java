package org.contactcenter.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.Features;
import org.contactcenter.center.Center;
import org.contactcenter.center.Room;
import org.contactcenter.center.Settings;
import org.contactcenter.center.WeeklyHours;
import org.contactcenter.core.Language;
import org.contactcenter.core.Role;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.demo.Cast.Part;
import org.contactcenter.hit.Settlement;
import org.contactcenter.identity.Members.Hashed;

/** Founds a center and furnishes it, in the name of its administrator. */
final class Founder {
  static final ZoneId ZONE = ZoneId.of("Europe/Sofia");

  private final Features features;
  private final Hashed password;
  private final User admin;
  private final Map<String, User> users = new HashMap<>();

  private Founder(Features features, Hashed password, User admin) {
    this.features = features;
    this.password = password;
    this.admin = admin;
    users.put(admin.username(), admin);
  }

  /** What a center is called, and where it is. */
  record Place(String name, String address, String phone, String email) {}

  static Founder found(
      Features features, Place place, LocalDate opensOn, Part first, Hashed password) {
    var id = UUID.randomUUID();
    var scope = new Scope(id, id);
    features.center.centers().found(scope, center(id, place, opensOn));
    var account =
        features.identity.members().addFirst(scope, first.username(), password, first.edit());
    return new Founder(features, password, first.play(account, id));
  }

  private static Center center(UUID id, Place place, LocalDate opensOn) {
    return new Center(
        id,
        place.name(),
        place.address(),
        place.phone(),
        place.email(),
        ZONE,
        List.of(Language.BG, Language.TR, Language.EN),
        opensOn,
        Settings.DEFAULT,
        1);
  }

  User admin() {
    return admin;
  }

  UUID court(String name) {
    return features.center.courts().add(admin, name);
  }

  UUID site(String name, String address) {
    return features.center.rooms().addSite(admin, name, address);
  }

  void room(UUID site, String name, int capacity, String... equipment) {
    var room =
        new Room(
            UUID.randomUUID(), admin.centerId(), site, name, capacity, List.of(equipment), true, 1);
    features.center.rooms().add(admin, room);
  }

  void open(List<WeeklyHours> week) {
    features.center.centers().open(admin, version -> {}, week, Settlement.none());
  }

  void enter(Part part) {
    users.put(part.username(), Cast.enter(features, admin, part, password));
  }

  /** The liaison of a court. */
  void enterLiaison(String username, String name, UUID court) {
    enter(new Part(username, name, List.of(Role.COURT_LIAISON), Optional.of(court), List.of("bg")));
  }

  /** Somebody who has an account already works here as well. */
  void join(UUID account, Part part) {
    features.identity.members().join(admin.scope(), account, part.edit());
    users.put(part.username(), part.play(account, admin.centerId()));
  }

  /** {@code court} is the one whose families come here. */
  Cast cast(String court) {
    return new Cast(court, Map.copyOf(users));
  }
}
