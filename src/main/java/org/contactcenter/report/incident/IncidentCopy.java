package org.contactcenter.report.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Language;
import org.contactcenter.incident.Involvement.Part;
import org.contactcenter.incident.Notification.How;
import org.contactcenter.incident.Occurrence.Category;
import org.contactcenter.incident.Occurrence.Severity;
import org.contactcenter.incident.VisitMeasure;
import org.contactcenter.party.PartyRole;
import org.contactcenter.report.paper.Letterhead;

/**
 * Everything that one copy says: what its reader must not learn is left out before. It has no place
 * for an address, a phone or an e-mail of anyone but the center itself.
 */
record IncidentCopy(
    Letterhead letterhead,
    ZoneId zone,
    Reader reader,
    Facts facts,
    Story story,
    Handling handling) {

  /**
   * Whom it is for.
   *
   * @param name of the person, where it is one
   */
  record Reader(Recipient kind, Optional<String> name, Language language, Instant printedAt) {}

  /** What it was. */
  record Facts(
      String caseNumber,
      UUID incidentId,
      Category category,
      Severity severity,
      Instant at,
      Optional<VisitMeasure> measure,
      Optional<String> author,
      Optional<Instant> submittedAt) {}

  /** What is told of it. */
  record Story(
      List<Someone> people,
      String happened,
      String action,
      List<Heard> witnesses,
      List<Addition> additions) {
    Story {
      people = List.copyOf(people);
      witnesses = List.copyOf(witnesses);
      additions = List.copyOf(additions);
    }
  }

  record Someone(
      Optional<String> name, Optional<PartyRole> role, Part part, Optional<String> injury) {}

  record Heard(String name, Optional<String> role, String statement) {}

  record Addition(Instant at, Optional<String> author, String text) {}

  /** What was made of it. */
  record Handling(List<Telling> told, Optional<Review> review, List<Held> holds, List<Task> tasks) {
    Handling {
      told = List.copyOf(told);
      holds = List.copyOf(holds);
      tasks = List.copyOf(tasks);
    }
  }

  record Telling(String whom, How how, Instant at) {}

  record Review(Instant at, String by, String conclusion) {}

  record Held(String authority, String reason, Instant from, Optional<Instant> until) {}

  record Task(String task, String owner, LocalDate dueOn, Optional<Instant> doneAt) {}
}
