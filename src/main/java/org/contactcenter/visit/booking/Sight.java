package org.contactcenter.visit.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Which visits someone may see, as lists ask the database and as single visits are held against it.
 * A visit is seen that any of the parts shows.
 *
 * @param all every visit of the center
 * @param cases the visits of these cases
 * @param supervisor the visits this member of staff accompanies, whenever they are
 * @param supervisorToday the visits this member of staff accompanies today
 * @param desk whether every visit of today
 * @param from the midnight with which today begins, where it matters
 * @param until the midnight with which it ends
 */
public record Sight(
    boolean all,
    List<UUID> cases,
    Optional<UUID> supervisor,
    Optional<UUID> supervisorToday,
    boolean desk,
    Optional<Instant> from,
    Optional<Instant> until) {

  public Sight {
    cases = List.copyOf(cases);
  }

  boolean shows(Visit visit) {
    return all
        || cases.contains(visit.caseId())
        || isOneOf(supervisor, visit)
        || (isToday(visit) && (desk || isOneOf(supervisorToday, visit)));
  }

  private boolean isToday(Visit visit) {
    var start = visit.time().start();
    return from.filter(midnight -> !start.isBefore(midnight)).isPresent()
        && until.filter(start::isBefore).isPresent();
  }

  private static boolean isOneOf(Optional<UUID> supervisor, Visit visit) {
    return supervisor.filter(visit.supervisors()::contains).isPresent();
  }
}
