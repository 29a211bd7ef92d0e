package org.contactcenter.visit.proposal.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.contactcenter.core.Interval;
import org.contactcenter.visit.claim.Claims;

/**
 * A time at which a visit is legal by itself, and the rooms and people free for it.
 *
 * @param day in the center
 * @param family what the family takes, wherever it meets
 * @param inconvenience how far it lies from the hour preferred, 0 to {@link Fairness#FARTHEST}
 * @param stays whether it is the present place of an agreed visit
 * @param spots none for a visit by video
 */
public record Candidate(
    Interval visit,
    LocalDate day,
    Claims family,
    int inconvenience,
    boolean stays,
    List<Spot> spots,
    List<Hand> hands) {

  public Candidate {
    spots = List.copyOf(spots);
    hands = List.copyOf(hands);
  }

  public Instant start() {
    return visit.start();
  }
}
