package org.contactcenter.party.special;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Problem;
import org.contactcenter.core.User;
import org.contactcenter.party.PersonAccess;
import org.contactcenter.rights.Matter;

/** Reads and changes the special categories; both leave their trace, field by field. */
public final class SpecialRecords {
  private final SpecialSafe safe;
  private final PersonAccess access;
  private final Ground ground;

  SpecialRecords(Ground ground, PersonAccess access) {
    this.safe = new SpecialSafe(ground.jdbi(), ground.keys().vault());
    this.access = access;
    this.ground = ground;
  }

  /** What there is. Throws a {@link Problem} when not to be seen. */
  SpecialCategories read(User user, UUID personId) {
    return ground
        .transactions()
        .in(
            user.scope(),
            () -> {
              anonymised(user, personId);
              var data = safe.open(personId);
              record(user, "special-categories.read", personId, data.written());
              return data;
            });
  }

  /**
   * Replaces all of it, once {@code condition} has let the version pass. What says the same as
   * before keeps who wrote it down and when.
   */
  SpecialCategories change(
      User user, UUID personId, IntConsumer condition, SpecialCategories wanted) {
    return ground
        .transactions()
        .in(
            user.scope(),
            () -> {
              if (anonymised(user, personId)) {
                throw Problem.rule("person-anonymised");
              }
              var known = safe.open(personId);
              condition.accept(known.version());
              return save(user, known, merged(known, wanted));
            });
  }

  /** Forgets all of it. */
  void clear(User user, UUID personId) {
    change(user, personId, version -> {}, SpecialCategories.none(personId));
  }

  /** The time and the author of what is written down now. */
  SpecialDatum datum(User user, String value, Basis basis, String reason) {
    return new SpecialDatum(value, basis, reason, now(), user.id());
  }

  private SpecialCategories save(User user, SpecialCategories known, SpecialCategories next) {
    var changed = next.differingFrom(known);
    if (changed.isEmpty()) {
      return known;
    }
    if (!safe.save(next)) {
      throw Problem.stale("special-categories", known.personId());
    }
    record(user, "special-categories.changed", known.personId(), changed);
    return safe.open(known.personId());
  }

  private static SpecialCategories merged(SpecialCategories known, SpecialCategories wanted) {
    return new SpecialCategories(
        known.personId(),
        kept(known.ethnicity(), wanted.ethnicity()),
        kept(known.health(), wanted.health()),
        kept(known.religion(), wanted.religion()),
        known.version());
  }

  private static Optional<SpecialDatum> kept(
      Optional<SpecialDatum> known, Optional<SpecialDatum> wanted) {
    return wanted.map(datum -> known.filter(datum::says).orElse(datum));
  }

  private boolean anonymised(User user, UUID personId) {
    return safe.anonymised(personId)
        .filter(any -> access.opens(user, Matter.SPECIAL_CATEGORIES, personId))
        .orElseThrow(() -> Problem.absent("person", personId));
  }

  private void record(User user, String action, UUID personId, List<String> fields) {
    ground.audit().record(user, action, personId, Optional.empty(), fields);
  }

  private Instant now() {
    return ground.clock().instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
