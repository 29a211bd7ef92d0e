package org.contactcenter.rights;

import static org.contactcenter.core.Role.CASE_WORKER;
import static org.contactcenter.core.Role.COORDINATOR;
import static org.contactcenter.core.Role.COURT_LIAISON;
import static org.contactcenter.core.Role.FRONT_DESK;
import static org.contactcenter.core.Role.SUPERVISOR;
import static org.contactcenter.rights.Extent.ACCOMPANIED;
import static org.contactcenter.rights.Extent.ACCOMPANIED_TODAY;
import static org.contactcenter.rights.Extent.BEFORE_CASE;
import static org.contactcenter.rights.Extent.CENTER;
import static org.contactcenter.rights.Extent.OF_COURT;
import static org.contactcenter.rights.Extent.OWN;
import static org.contactcenter.rights.Extent.TODAY;
import static org.contactcenter.rights.Extent.WORKED_ON;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;

/**
 * What there is to see or to do with a family's records, in the smallest pieces that differ in who
 * may, and to whom each piece is open how far. Whoever holds several roles sees what any of them
 * shows. What is not named here of a role, it does not see: an administrator, an auditor and the
 * network see no case.
 */
public enum Matter {
  /** That a request was made, by whom and for whom, what the court ordered, what became of it. */
  REFERRAL(
      may(COORDINATOR, CENTER),
      may(CASE_WORKER, BEFORE_CASE, WORKED_ON),
      may(COURT_LIAISON, OF_COURT)),
  /** Dangers, needs and judgements that a request tells, its place in the queue, and its case. */
  REFERRAL_JUDGEMENT(may(COORDINATOR, CENTER), may(CASE_WORKER, BEFORE_CASE, WORKED_ON)),
  /** A case with all that lies under it. */
  CASE(may(COORDINATOR, CENTER), may(CASE_WORKER, WORKED_ON)),
  /** All of a case as one file: of those worked on for those assigned alone. */
  CASE_ARCHIVE(may(COORDINATOR, CENTER), may(CASE_WORKER, WORKED_ON)),
  /**
   * That somebody must have nothing to do with a family: said of anyone, or of oneself, which is
   * open to whoever may come to meet it.
   */
  CONFLICT_OF_INTEREST(may(COORDINATOR, CENTER), may(CASE_WORKER, OWN), may(SUPERVISOR, OWN)),
  /** Where people live and work, and how to reach them. */
  CONTACT(may(COORDINATOR, CENTER), may(CASE_WORKER, WORKED_ON)),
  /** Who someone is, with all that was ever corrected of it. */
  PERSON(may(COORDINATOR, CENTER), may(CASE_WORKER, WORKED_ON)),
  /** Ethnicity, health and religion. */
  SPECIAL_CATEGORIES(may(COORDINATOR, CENTER), may(CASE_WORKER, WORKED_ON)),
  /** All that is kept of a person, gathered from whatever cases they are in. */
  PERSONAL_COPY(may(COORDINATOR, CENTER)),
  /** That a case must not be anonymised, and why. */
  LEGAL_HOLD(may(COORDINATOR, CENTER)),
  /** When a visit takes place, where, and who of the staff is there. */
  VISIT(
      may(COORDINATOR, CENTER),
      may(CASE_WORKER, WORKED_ON),
      may(SUPERVISOR, ACCOMPANIED),
      may(FRONT_DESK, TODAY)),
  /** The names of those who come to a visit. */
  VISIT_PEOPLE(
      may(COORDINATOR, CENTER),
      may(CASE_WORKER, WORKED_ON),
      may(SUPERVISOR, ACCOMPANIED_TODAY),
      may(FRONT_DESK, TODAY)),
  /** Of which case a visit is, and how it went. */
  VISIT_COURSE(may(COORDINATOR, CENTER), may(CASE_WORKER, WORKED_ON), may(SUPERVISOR, ACCOMPANIED)),
  /** Why a visit was called off beforehand: it may tell what befell the family. */
  VISIT_CANCELLATION(may(COORDINATOR, CENTER), may(CASE_WORKER, WORKED_ON)),
  /** Opening the door at a visit. */
  VISIT_RECEPTION(
      may(COORDINATOR, CENTER),
      may(CASE_WORKER, WORKED_ON),
      may(SUPERVISOR, ACCOMPANIED),
      may(FRONT_DESK, TODAY)),
  /** Being responsible while a visit takes place, and writing down what happened. */
  VISIT_CONDUCT(
      may(COORDINATOR, CENTER), may(CASE_WORKER, WORKED_ON), may(SUPERVISOR, ACCOMPANIED)),
  /** Saying when a visit takes place, and whether at all. */
  VISIT_PLANNING(may(COORDINATOR, CENTER), may(CASE_WORKER, WORKED_ON)),
  /** Departing from what an order lays down, where it lets the center judge. */
  ORDER_OVERRIDE(may(COORDINATOR, CENTER)),
  /** Taking in the records of another system, which are of families of the whole center. */
  IMPORT(may(COORDINATOR, CENTER)),
  /** What the solver makes of all that families of the center wait for. */
  TIMETABLE_PROPOSAL(may(COORDINATOR, CENTER)),
  /** How the center's time is used, which cases are short of it and who waits. */
  CAPACITY(may(COORDINATOR, CENTER)),
  /** The printed report of a visit, which names the family. */
  VISIT_REPORT(
      may(COORDINATOR, CENTER), may(CASE_WORKER, WORKED_ON), may(SUPERVISOR, ACCOMPANIED_TODAY)),
  /** What those at a visit must know to keep everyone safe. */
  SAFETY(may(COORDINATOR, CENTER), may(CASE_WORKER, WORKED_ON), may(SUPERVISOR, ACCOMPANIED_TODAY)),
  /** What threatened safety. */
  INCIDENT(may(COORDINATOR, CENTER), may(CASE_WORKER, WORKED_ON), may(SUPERVISOR, OWN)),
  /** Another's draft of an incident that is overdue. */
  FORGOTTEN_DRAFT(may(COORDINATOR, CENTER)),
  /**
   * A report to a court: of whom the case is open to, all of it from the first word on; of the
   * court, the copy that was released to it, and nothing else.
   */
  COURT_REPORT(may(COORDINATOR, CENTER), may(CASE_WORKER, WORKED_ON), may(COURT_LIAISON, OF_COURT)),
  /** A calendar of one's own visits. */
  OWN_FEED(
      may(COORDINATOR, WORKED_ON, ACCOMPANIED),
      may(CASE_WORKER, WORKED_ON),
      may(SUPERVISOR, ACCOMPANIED)),
  /** A calendar of a room, or of the whole center. */
  CENTER_FEED(may(COORDINATOR, CENTER)),
  /** Opening a case that is not one's own, with a reason. */
  EMERGENCY(may(COORDINATOR, CENTER), may(CASE_WORKER, OWN));

  @SuppressWarnings("ImmutableEnumChecker") // made unmodifiable, of unmodifiable sets
  private final Map<Role, Set<Extent>> open;

  Matter(Grant... grants) {
    open = Arrays.stream(grants).collect(Collectors.toUnmodifiableMap(Grant::role, Grant::extents));
  }

  private record Grant(Role role, Set<Extent> extents) {}

  private static Grant may(Role role, Extent... extents) {
    return new Grant(role, Set.of(extents));
  }

  /** How far it is open to who has that role. */
  public Set<Extent> openTo(Role role) {
    return open.getOrDefault(role, Set.of());
  }

  /** How far it is open to the user, by all of their roles in the center of the session. */
  public Set<Extent> openTo(User user) {
    return user.roles().stream()
        .flatMap(role -> openTo(role).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  public boolean isOpenTo(User user, Extent extent) {
    return user.roles().stream().anyMatch(role -> openTo(role).contains(extent));
  }

  /** Whether it is open to the user at all, of whatever records. */
  public boolean isOpenTo(User user) {
    return user.roles().stream().anyMatch(open::containsKey);
  }
}
