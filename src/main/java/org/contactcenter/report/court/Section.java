package org.contactcenter.report.court;

import static org.contactcenter.report.court.Reader.CHILD_LAWYER;
import static org.contactcenter.report.court.Reader.COURT;
import static org.contactcenter.report.court.Reader.REQUESTER;
import static org.contactcenter.report.court.Reader.RESIDENTIAL_LAWYER;
import static org.contactcenter.report.court.Reader.RESIDENTIAL_PARENT;
import static org.contactcenter.report.court.Reader.VISITING_LAWYER;
import static org.contactcenter.report.court.Reader.VISITING_PARENT;

import java.util.Set;

/**
 * What a report to a court consists of, and to whom each part goes. No part holds how to reach
 * anyone, and whatever people wrote freely is struck of it in every copy. A lawyer gets what the
 * one they speak for gets, and no more. Of a supported visit nobody gets more than the attendance.
 */
public enum Section {
  /** Which case it is, which period, and of which court. */
  MATTER(everyone()),
  /** Who of the staff wrote it, was at the visits and signed the notes. */
  STAFF(COURT, CHILD_LAWYER, REQUESTER),
  /** Who is who; a side is told the names of its own and of the children. */
  PEOPLE(everyone()),
  OTHER_SIDE_BY_NAME(COURT, CHILD_LAWYER, REQUESTER),
  INTRODUCTION(everyone()),
  /** How many visits were held, called off and missed, by whom. */
  OVERVIEW(everyone()),
  /** Of each visit the day, of what kind it was, how long, and what became of it by whom. */
  VISITS(everyone()),
  /** When a visit was planned and held, who came and went when, and who brought the child. */
  ALL_TIMES(COURT, CHILD_LAWYER, REQUESTER),
  /** When one came and went oneself. */
  OWN_TIMES(RESIDENTIAL_PARENT, RESIDENTIAL_LAWYER, VISITING_PARENT, VISITING_LAWYER),
  /** Why a visit was called off, missed or ended early: it may tell what befell the other side. */
  REASONS(COURT, CHILD_LAWYER, REQUESTER),
  NOTES(everyone()),
  INCIDENTS(everyone()),
  /** What a coordinator concluded of an incident. */
  REVIEWS(COURT, CHILD_LAWYER),
  /** Notes that the author keeps from the sides for somebody's safety. */
  WITHHELD_NOTES(COURT, CHILD_LAWYER, REQUESTER),
  /**
   * Incidents not to be told of now, by the word of child protection, and notes of their visits.
   */
  HELD(COURT),
  SUMMARY(everyone()),
  ANSWERS(everyone()),
  /** Who else got a copy. */
  RECIPIENTS(COURT, CHILD_LAWYER, REQUESTER),
  /** That it predicts nothing elsewhere: in every copy, whatever is set (SVN 20). */
  CAUTION(everyone()),
  SIGNATURES(everyone());

  @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
  private final Set<Reader> readers;

  Section(Reader... readers) {
    this.readers = Set.of(readers);
  }

  private static Reader[] everyone() {
    return Reader.values();
  }

  public boolean goesTo(Reader reader) {
    return readers.contains(reader);
  }
}
