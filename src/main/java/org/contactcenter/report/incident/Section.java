package org.contactcenter.report.incident;

import static org.contactcenter.report.incident.Recipient.CHILD_PROTECTION;
import static org.contactcenter.report.incident.Recipient.COURT;
import static org.contactcenter.report.incident.Recipient.FILE;
import static org.contactcenter.report.incident.Recipient.RESIDENTIAL_PARENT;
import static org.contactcenter.report.incident.Recipient.VISITING_PARENT;

import java.util.Set;

/**
 * What a report of an incident consists of, and to whom each part goes. No part holds how to reach
 * anyone; of people and of who was told, a parent's copy holds the own entries alone.
 */
enum Section {
  /** What it was, when, and what it meant for the visit. */
  FACTS(COURT, RESIDENTIAL_PARENT, VISITING_PARENT, CHILD_PROTECTION, FILE),
  /** Who wrote the report. */
  AUTHOR(COURT, CHILD_PROTECTION, FILE),
  PEOPLE(COURT, RESIDENTIAL_PARENT, VISITING_PARENT, CHILD_PROTECTION, FILE),
  HAPPENED(COURT, RESIDENTIAL_PARENT, VISITING_PARENT, CHILD_PROTECTION, FILE),
  ACTION(COURT, RESIDENTIAL_PARENT, VISITING_PARENT, CHILD_PROTECTION, FILE),
  WITNESSES(COURT, CHILD_PROTECTION, FILE),
  AMENDMENTS(COURT, RESIDENTIAL_PARENT, VISITING_PARENT, CHILD_PROTECTION, FILE),
  TOLD(COURT, RESIDENTIAL_PARENT, VISITING_PARENT, CHILD_PROTECTION, FILE),
  REVIEW(COURT, CHILD_PROTECTION, FILE),
  HOLDS(CHILD_PROTECTION, FILE),
  FOLLOW_UPS(FILE),
  CAUTION(COURT, RESIDENTIAL_PARENT, VISITING_PARENT);

  @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
  private final Set<Recipient> recipients;

  Section(Recipient... recipients) {
    this.recipients = Set.of(recipients);
  }

  boolean goesTo(Recipient recipient) {
    return recipients.contains(recipient);
  }
}
