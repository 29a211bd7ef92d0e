package org.contactcenter.visit.restriction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.hit.Choices;
import org.contactcenter.hit.Hits;
import org.contactcenter.visit.apart.Restriction;
import org.contactcenter.visit.apart.RiftBook;

/** Restrictions of a case, as its staff enter, read and end them. */
public final class Restrictions {
  private final CaseParts parts;
  private final RiftBook rifts;
  private final Replanning replanning;
  private final RestrictionHits hits;
  private final Outsiders outsiders;

  Restrictions(
      CaseParts parts,
      RiftBook rifts,
      Replanning replanning,
      RestrictionHits hits,
      Outsiders outsiders) {
    this.parts = parts;
    this.rifts = rifts;
    this.replanning = replanning;
    this.hits = hits;
    this.outsiders = outsiders;
  }

  /**
   * A restriction, and what of it the reader may know.
   *
   * @param hits the visits that it hit when it was entered; only to who enters it
   */
  record Seen(Restriction restriction, Outsiders.Sight sight, Optional<Hits> hits) {}

  /**
   * Keeps them apart from now on, with the visits that are planned. Throws a {@link Problem} that
   * names the field for whom the user may not name; {@code restriction-hits} (conflict) with the
   * visits at which they would meet, unless it is chosen what becomes of those.
   */
  Seen enter(User user, UUID caseId, Entry entry, Choices choices) {
    return in(
        user,
        () -> {
          var seen = entered(user, caseId, entry, choices);
          seen.hits().ifPresent(RestrictionHits::requireDecided);
          return seen;
        });
  }

  /** Says what entering it would do, and takes it back. */
  Seen preview(User user, UUID caseId, Entry entry, Choices choices) {
    return parts
        .ground()
        .transactions()
        .rehearse(user.scope(), () -> entered(user, caseId, entry, choices));
  }

  private Seen entered(User user, UUID caseId, Entry entry, Choices choices) {
    var scope = user.scope();
    rifts.lock(scope);
    parts.cases().find(user, caseId).requireOpen();
    outsiders.require(user, caseId, entry, replanning.everybody(scope, Set.of(caseId)));
    var restriction = entry.in(caseId, parts.time().today(scope), parts.time().now());
    var cases = replanning.casesOf(scope, restriction);
    replanning.lock(scope, cases);
    rifts.add(scope, restriction);
    parts.ground().audit().record(user, "restriction.entered", restriction.id(), caseId);
    var settled = hits.settle(user, replanning.needed(scope, cases), choices);
    var seen = seen(user, caseId, restriction);
    return new Seen(restriction, seen.sight(), Optional.of(settled));
  }

  /**
   * Ends it. Throws a {@link Problem} {@code restriction-of-another-family} for who may not see all
   * whom it protects.
   */
  Seen end(User user, UUID caseId, UUID id, Optional<LocalDate> on, String reason) {
    return in(
        user,
        () -> {
          var scope = user.scope();
          rifts.lock(scope);
          parts.cases().find(user, caseId).requireOpen();
          var seen = seen(user, caseId, existing(scope, caseId, id));
          if (!seen.sight().everything()) {
            throw Problem.rule("restriction-of-another-family");
          }
          var cases = replanning.casesOf(scope, seen.restriction());
          replanning.lock(scope, cases);
          var lastDay = on.orElseGet(() -> parts.time().today(scope));
          rifts.end(scope, seen.restriction().end(lastDay, reason, parts.time().now()));
          hits.refuse(user, replanning.needed(scope, cases));
          parts.ground().audit().record(user, "restriction.ended", id, caseId);
          return seen(user, caseId, existing(scope, caseId, id));
        });
  }

  /** Those that touch the case or anybody of it, by the day they began. */
  List<Seen> list(User user, UUID caseId) {
    return parts
        .cases()
        .reading(
            user,
            caseId,
            file ->
                outsiders.all(
                    user,
                    caseId,
                    rifts.of(
                        user.scope(), caseId, replanning.everybody(user.scope(), Set.of(caseId)))));
  }

  Seen read(User user, UUID caseId, UUID id) {
    return parts
        .cases()
        .reading(
            user,
            caseId,
            "restriction.read",
            id,
            file -> seen(user, caseId, existing(user.scope(), caseId, id)));
  }

  /** For the one who entered it just now. */
  Seen show(User user, UUID caseId, UUID id) {
    return parts
        .cases()
        .showing(user, caseId, file -> seen(user, caseId, existing(user.scope(), caseId, id)));
  }

  private Seen in(User user, Supplier<Seen> work) {
    return parts.ground().transactions().in(user.scope(), work);
  }

  private Seen seen(User user, UUID caseId, Restriction restriction) {
    return outsiders.all(user, caseId, List.of(restriction)).get(0);
  }

  private Restriction existing(Scope scope, UUID caseId, UUID id) {
    return rifts
        .find(scope, id)
        .filter(found -> touches(scope, found, caseId))
        .orElseThrow(() -> Problem.absent("restriction", id));
  }

  private boolean touches(Scope scope, Restriction restriction, UUID caseId) {
    var family = replanning.everybody(scope, Set.of(caseId));
    return restriction.oneCase().equals(caseId)
        || restriction.otherCase().filter(caseId::equals).isPresent()
        || restriction.people().anyMatch(family::contains);
  }
}
