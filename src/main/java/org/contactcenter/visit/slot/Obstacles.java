package org.contactcenter.visit.slot;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.visit.claim.Claim;
import org.contactcenter.visit.claim.Claims;
import org.contactcenter.visit.claim.Presence;
import org.contactcenter.visit.rule.Objection;

/** What is in the way of a visit, out of what was not to be had: nothing of another family. */
public final class Obstacles {
  private Obstacles() {}

  /** Somebody of the family has something else to do, or the other side is in the house. */
  public static List<Objection> ofFamily(Claims busy) {
    return Stream.of(
            objection(!busy.claims().isEmpty(), "participants", "person-taken"),
            objection(!busy.presences().isEmpty(), "startsAt", "other-side-there"))
        .flatMap(Optional::stream)
        .toList();
  }

  /** No room, or no supervisor, was to be had. */
  public static List<Objection> ofHouse(Claims taken, Collection<UUID> rooms) {
    var resources =
        Stream.concat(
                taken.claims().stream().map(Claim::resource),
                taken.presences().stream().map(Presence::restriction))
            .toList();
    return Stream.of(
            objection(resources.stream().anyMatch(rooms::contains), "roomId", "room-taken"),
            objection(!rooms.containsAll(resources), "supervisorIds", "supervisor-taken"))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Objection> objection(boolean there, String field, String code) {
    return there ? Optional.of(Objection.of(field, code)) : Optional.empty();
  }
}
