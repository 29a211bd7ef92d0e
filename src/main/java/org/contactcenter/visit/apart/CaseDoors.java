package org.contactcenter.visit.apart;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.center.Centers;
import org.contactcenter.center.Settings;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.visit.timetable.DoorRules;

/** How each case passes the door: by its own rules where it has any, otherwise by the center's. */
public final class CaseDoors {
  private final CaseDoorsDao dao;
  private final CaseParts parts;
  private final Centers centers;

  public CaseDoors(CaseParts parts, Centers centers) {
    this.dao = parts.ground().jdbi().onDemand(CaseDoorsDao.class);
    this.parts = parts;
    this.centers = centers;
  }

  /** What a case asks for, beside what holds. */
  record Doors(OwnDoors own, DoorRules rules) {}

  public DoorRules of(Scope scope, UUID caseId) {
    return own(scope, caseId).over(settings(scope));
  }

  /** The same for several cases, by case, in one statement. */
  public Map<UUID, DoorRules> all(Scope scope, Collection<UUID> caseIds) {
    var settings = settings(scope);
    var own =
        parts.ground().transactions().in(scope, () -> dao.of(caseIds)).stream()
            .collect(toMap(OwnDoors::caseId, each -> each.over(settings)));
    return caseIds.stream()
        .distinct()
        .collect(
            toMap(
                Function.identity(), id -> own.getOrDefault(id, OwnDoors.none(id).over(settings))));
  }

  Doors read(User user, UUID caseId) {
    return parts.cases().reading(user, caseId, file -> doors(user.scope(), caseId));
  }

  /**
   * Chooses for visits booked or moved from now on. Throws a {@link Problem} for rules that would
   * let the sides meet, or where {@code condition} refuses the version.
   */
  Doors choose(User user, IntConsumer condition, OwnDoors wanted) {
    return parts
        .cases()
        .writing(
            user,
            wanted.caseId(),
            file -> {
              condition.accept(own(user.scope(), file.id()).version());
              wanted.require(settings(user.scope()));
              dao.put(wanted);
              parts.ground().audit().record(user, "case.doors-chosen", file.id(), file.id());
              return doors(user.scope(), file.id());
            });
  }

  private Doors doors(Scope scope, UUID caseId) {
    var own = own(scope, caseId);
    return new Doors(own, own.over(settings(scope)));
  }

  private OwnDoors own(Scope scope, UUID caseId) {
    return parts.ground().transactions().in(scope, () -> dao.of(List.of(caseId))).stream()
        .findAny()
        .orElseGet(() -> OwnDoors.none(caseId));
  }

  private Settings settings(Scope scope) {
    return centers.of(scope).settings();
  }
}
