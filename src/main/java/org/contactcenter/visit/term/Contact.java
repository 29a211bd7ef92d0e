package org.contactcenter.visit.term;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.contactcenter.core.Interval;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.claim.Party;
import org.contactcenter.visit.rule.Attempt;
import org.jdbi.v3.core.mapper.Nested;

/**
 * A visit that counts against how often an order lets a child meet somebody: one that lies ahead,
 * runs or took place, and one to which the visiting side did not come. One that was cancelled, or
 * that failed for the sake of anybody else, may be made up for.
 *
 * @param isReturn whether it is the second leg of an exchange: the two are one contact, which the
 *     first stands for
 */
public record Contact(
    UUID visitId,
    UUID caseId,
    VisitType type,
    boolean isReturn,
    @Nested("time") Interval time,
    List<UUID> children,
    List<UUID> visitors) {

  private static final UUID NOT_YET = new UUID(0, 0);

  public Contact {
    children = List.copyOf(children);
    visitors = List.copyOf(visitors);
  }

  /** A visit that would be booked, as if it were. */
  static Contact of(Attempt attempt) {
    var party = attempt.party();
    return new Contact(
        NOT_YET,
        party.caseId(),
        attempt.type(),
        attempt.isReturn(),
        attempt.time(),
        List.copyOf(party.children()),
        List.copyOf(party.visiting()));
  }

  /** Whether it counts for this child's contact with those people: of whatever case it is. */
  boolean isOf(UUID child, Party party) {
    return children.contains(child) && (caseId.equals(party.caseId()) || meets(party.visiting()));
  }

  private boolean meets(Collection<UUID> people) {
    return !Collections.disjoint(visitors, people);
  }

  /** The minutes spent together in the house or in a call: of an exchange none. */
  long minutes() {
    return minutes(type, time);
  }

  static long minutes(VisitType type, Interval time) {
    return type == VisitType.EXCHANGE ? 0 : time.length().toMinutes();
  }
}
