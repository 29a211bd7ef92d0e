package org.contactcenter.visit.slot;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.visit.claim.Claim;
import org.contactcenter.visit.claim.Claims;
import org.contactcenter.visit.claim.Guard;
import org.contactcenter.visit.claim.Limits.Excess;
import org.contactcenter.visit.claim.Presence;
import org.contactcenter.visit.rule.Objection;

/** What is in the way of a visit, out of what was not to be had: nothing of another family. */
public final class Obstacles {
  private Obstacles() {}

  /** Somebody of the family has something else to do. */
  public static List<Objection> ofFamily(Claims busy) {
    return objection(!busy.claims().isEmpty(), "participants", "person-taken").stream().toList();
  }

  /**
   * No room, no place to wait, or no supervisor, was to be had; or in a building somebody is whom
   * one of the family must not meet: of the other side of this very case, or of another
   * restriction.
   */
  public static List<Objection> ofHouse(Claims taken, House house, UUID caseId) {
    var rooms = house.roomIds();
    var waiting = house.waitingIds();
    var kept = taken.guards().stream().map(Guard::restriction).toList();
    var resources =
        Stream.concat(
                taken.claims().stream().map(Claim::resource),
                taken.presences().stream().map(Presence::restriction))
            .toList();
    return Stream.of(
            objection(resources.stream().anyMatch(rooms::contains), "roomId", "room-taken"),
            objection(
                !resources.stream().allMatch(id -> rooms.contains(id) || waiting.contains(id)),
                "supervisorIds",
                "supervisor-taken"),
            Optional.of(waitingTaken())
                .filter(any -> resources.stream().anyMatch(waiting::contains)),
            objection(kept.contains(caseId), "startsAt", "other-side-there"),
            objection(kept.stream().anyMatch(id -> !id.equals(caseId)), "startsAt", "kept-apart"))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Every place to wait in the building is taken, or closed. */
  static Objection waitingTaken() {
    return Objection.of("startsAt", "waiting-room-taken");
  }

  /** It would be too much for a supervisor. */
  public static Objection of(Excess excess) {
    return Objection.of(
        "supervisorIds",
        switch (excess) {
          case HOURS_USED_UP -> "supervisor-hours-used-up";
          case NEEDS_BREAK -> "supervisor-needs-break";
          case FAMILIES_ENOUGH -> "supervisor-has-families-enough";
        });
  }

  /** Everybody who could interpret is at another visit. */
  public static Objection interpreterTaken() {
    return Objection.of("interpreterId", "interpreter-taken");
  }

  /**
   * Of what is in the way of each of several ways, what is in the way of all; all of it, where no
   * such thing is. Ways without anything in them do not count.
   */
  public static List<Objection> common(Collection<List<Objection>> ways) {
    var blocked = ways.stream().filter(way -> !way.isEmpty()).toList();
    var all = blocked.stream().flatMap(List::stream).distinct().toList();
    var common =
        all.stream().filter(each -> blocked.stream().allMatch(way -> way.contains(each))).toList();
    return common.isEmpty() ? all : common;
  }

  private static Optional<Objection> objection(boolean there, String field, String code) {
    return there ? Optional.of(Objection.of(field, code)) : Optional.empty();
  }
}
