package org.contactcenter.visit.proposal.model;

import java.time.Duration;

/** Makes a timetable that serves as much as it can, in about the time given. */
public interface Proposer {

  Solution propose(Situation situation, Duration limit);
}
