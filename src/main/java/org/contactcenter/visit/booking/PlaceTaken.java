package org.contactcenter.visit.booking;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Problem.Violation;
import org.contactcenter.visit.claim.Claim;
import org.contactcenter.visit.claim.Claims;
import org.contactcenter.visit.claim.Presence;

/** What stands in the way of a visit: of what kind it is, and nothing of another family. */
final class PlaceTaken {
  private PlaceTaken() {}

  /** Somebody of the family has something else to do, or the other side is in the house. */
  static Problem byFamily(Claims busy) {
    return problem(
        violation(!busy.claims().isEmpty(), "participants", "person-taken"),
        violation(!busy.presences().isEmpty(), "startsAt", "other-side-there"));
  }

  /** No room, or no supervisor, was to be had. */
  static Problem byHouse(Claims taken, Collection<UUID> rooms) {
    var resources =
        Stream.concat(
                taken.claims().stream().map(Claim::resource),
                taken.presences().stream().map(Presence::restriction))
            .toList();
    var roomTaken = resources.stream().anyMatch(rooms::contains);
    var staffTaken = !rooms.containsAll(resources);
    return problem(
        violation(roomTaken, "roomId", "room-taken"),
        violation(staffTaken, "supervisorIds", "supervisor-taken"));
  }

  private static Optional<Violation> violation(boolean there, String field, String code) {
    return there ? Optional.of(new Violation(field, code, List.of())) : Optional.empty();
  }

  private static Problem problem(Optional<Violation> first, Optional<Violation> second) {
    return Problem.conflicts(
        "place-taken", Stream.of(first, second).flatMap(Optional::stream).toList());
  }
}
