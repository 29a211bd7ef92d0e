package org.contactcenter.visit.restriction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.core.http.Identified;
import org.contactcenter.hit.Hits;
import org.contactcenter.visit.apart.Restriction;
import org.contactcenter.visit.restriction.Restrictions.Seen;

/**
 * A restriction as it leaves, from the side of the case it is looked at through. Who does not see
 * the other family learns that there is one, and until when it is to be kept away.
 *
 * @param reason and {@code endReason}: only for who sees all whom it keeps apart
 * @param visits those that it hit when it was entered; only in that answer
 */
record RestrictionView(
    UUID id,
    Side own,
    Side other,
    LocalDate from,
    Optional<LocalDate> until,
    Optional<String> reason,
    Optional<Instant> enteredAt,
    Optional<String> endReason,
    Optional<Instant> endedAt,
    Optional<Hits> visits)
    implements Identified {

  /**
   * One side of it: a person, or a whole family where none is named.
   *
   * @param anotherFamily whether it is one that the reader does not see; then nothing more is said
   */
  record Side(
      Optional<UUID> personId,
      Optional<UUID> caseId,
      Optional<String> caseNumber,
      boolean anotherFamily) {
    private static final Side STRANGE =
        new Side(Optional.empty(), Optional.empty(), Optional.empty(), true);

    private static Side person(Seen seen, UUID person) {
      return seen.sight().showsPerson(person)
          ? new Side(Optional.of(person), Optional.empty(), Optional.empty(), false)
          : STRANGE;
    }

    private static Side family(Seen seen, UUID family) {
      return seen.sight().showsCase(family)
          ? new Side(
              Optional.empty(),
              Optional.of(family),
              Optional.ofNullable(seen.sight().files().get(family)).map(CaseFile::number),
              false)
          : STRANGE;
    }

    private static Side one(Seen seen) {
      var it = seen.restriction();
      return it.onePerson()
          .map(person -> person(seen, person))
          .orElseGet(() -> family(seen, it.oneCase()));
    }

    private static Side another(Seen seen) {
      var it = seen.restriction();
      return it.otherPerson()
          .map(person -> person(seen, person))
          .or(() -> it.otherCase().map(family -> family(seen, family)))
          .orElse(STRANGE);
    }
  }

  static RestrictionView of(Seen seen) {
    var it = seen.restriction();
    var isOne = seen.sight().isOne();
    var all = seen.sight().everything();
    return new RestrictionView(
        it.id(),
        isOne ? Side.one(seen) : Side.another(seen),
        isOne ? Side.another(seen) : Side.one(seen),
        it.validFrom(),
        it.validUntil(),
        Optional.of(it).filter(any -> all).map(Restriction::reason),
        Optional.of(it).filter(any -> all).map(Restriction::enteredAt),
        it.endReason().filter(any -> all),
        it.endedAt(),
        seen.hits().filter(hits -> hits.count() > 0));
  }
}
