package org.contactcenter.audit.chain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.contactcenter.Features;
import org.contactcenter.center.Center;
import org.contactcenter.center.Settings;
import org.contactcenter.core.Database;
import org.contactcenter.core.Language;
import org.contactcenter.core.Role;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.core.secret.Keys;
import org.contactcenter.identity.Member;
import org.contactcenter.identity.Members;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.testing.TestClock;
import org.contactcenter.testing.TestDatabase;
import org.contactcenter.testing.TestKeys;
import org.jdbi.v3.core.Jdbi;

/**
 * Audit trails in a database where nothing but the test seals, so that a test may harm them. Each
 * is the trail of a center of its own.
 */
public final class ChainFixture {
  public static final TestDatabase DATABASE = TestCenter.database().beside("chain");
  public static final Path FOLDER = folder();

  /** The system's time, by which seals and anchors are dated. */
  static final TestClock CLOCK = new TestClock();

  private static final Jdbi SERVICE = Database.prepare(Jdbi.create(DATABASE.asService()));
  private static final Features FEATURES = new Features(SERVICE, CLOCK, TestKeys.keys());
  private static final Members.Hashed PASSWORD =
      FEATURES.identity.members().hashed(TestCenter.PASSWORD);
  private static final Jdbi SUPERUSER = Jdbi.create(DATABASE.asSuperuser());

  private ChainFixture() {}

  static Sealer sealer() {
    return sealer(TestKeys.keys());
  }

  static Sealer sealer(Keys keys) {
    return new Sealer(
        FEATURES.transactions, SERVICE, new Links(keys.chain()), anchors(keys), CLOCK);
  }

  static Anchors anchors() {
    return anchors(TestKeys.keys());
  }

  private static Anchors anchors(Keys keys) {
    return new Anchors(new AnchorFolder(FOLDER), keys.anchors(), keys.anchorsPublic(), CLOCK);
  }

  static Verification verify(User user) {
    var links = new Links(TestKeys.keys().chain());
    return new Verifier(FEATURES.transactions, SERVICE, links, anchors()).verify(user.scope());
  }

  /** The kinds of what a verification finds. */
  static List<Finding.Kind> found(User user) {
    return verify(user).problems().stream().map(Finding::kind).toList();
  }

  /** A new center with a trail of so many sealed entries; its coordinator. */
  public static User aTrail(int entries) {
    var user = aCenter();
    IntStream.range(0, entries).forEach(any -> write(user));
    sealer().sealAll();
    return user;
  }

  /** The same, its head anchored, a day after the anchor before. */
  static User anAnchoredTrail(int entries) {
    var user = aTrail(entries);
    anchorNextDay();
    return user;
  }

  static LocalDate anchorNextDay() {
    CLOCK.advance(Duration.ofDays(1));
    sealer().anchorAll();
    return anchors().today();
  }

  static Path anchor(User user, LocalDate day) {
    return FOLDER.resolve(user.centerId().toString()).resolve(day + ".anchor");
  }

  static void write(User user) {
    FEATURES
        .audit
        .trail()
        .record(
            user,
            "contact.read",
            UUID.randomUUID(),
            Optional.of(UUID.randomUUID()),
            List.of("phone"));
  }

  static void inTransaction(User user, Runnable work) {
    FEATURES.transactions.run(user.scope(), work);
  }

  /** By SQL as superuser, past every trigger and every key. */
  public static int harm(String sql, Object... values) {
    return SUPERUSER.inTransaction(
        handle -> {
          handle.execute("SET LOCAL session_replication_role = replica");
          return handle.execute(sql, values);
        });
  }

  static List<String> ask(String sql, Object... values) {
    return SUPERUSER.withHandle(handle -> handle.select(sql, values).mapTo(String.class).list());
  }

  /** The sequence of the entry that has this seal. */
  public static long entry(User user, long number) {
    return Long.parseLong(
        ask(
                "SELECT entry FROM audit_seal WHERE center_id = ? AND number = ?",
                user.centerId(),
                number)
            .get(0));
  }

  private static User aCenter() {
    var id = UUID.randomUUID();
    var scope = new Scope(id, id);
    var name = "user-" + id;
    FEATURES.center.centers().found(scope, center(id));
    var edit =
        new Member.Edit(name, List.of(Role.COORDINATOR), Optional.empty(), List.of("bg"), false);
    var account = FEATURES.identity.members().addFirst(scope, name, PASSWORD, edit);
    var roles = Set.of(Role.COORDINATOR);
    return new User(account, name, UUID.randomUUID(), id, roles, Optional.empty(), "192.0.2.1");
  }

  private static Center center(UUID id) {
    return new Center(
        id,
        "Център",
        "ул. Тестова 1",
        "+359 38 000000",
        "center@example.org",
        ZoneId.of("Europe/Sofia"),
        List.of(Language.BG),
        LocalDate.of(2026, 1, 5),
        Settings.DEFAULT,
        1);
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("anchors");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
