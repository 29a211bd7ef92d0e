package org.contactcenter.report.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.core.Language;
import org.contactcenter.core.Problem;
import org.contactcenter.core.User;
import org.contactcenter.party.People;
import org.contactcenter.report.paper.Letterheads;
import org.contactcenter.report.paper.Words;
import org.contactcenter.visit.attendance.AttendanceBook;

/** Certifies when somebody was at the center; each certificate leaves its trace. */
final class AttendanceCertificates {
  private final CaseParts cases;
  private final People people;
  private final AttendanceBook attendance;
  private final Letterheads letterheads;

  AttendanceCertificates(
      CaseParts cases, People people, AttendanceBook attendance, Letterheads letterheads) {
    this.cases = cases;
    this.people = people;
    this.attendance = attendance;
    this.letterheads = letterheads;
  }

  /**
   * Whose attendance is asked for, on which days, both included.
   *
   * @param language of the certificate, the center's by default: it is for others to read
   */
  record Wish(UUID person, LocalDate from, LocalDate to, Optional<Language> language) {}

  /**
   * The PDF. Throws a {@link Problem}: {@code attendance-none} where nothing was recorded on those
   * days, a violation for a person who never was of the case, or days in the wrong order.
   */
  byte[] print(User user, UUID caseId, Wish wish) {
    if (wish.to().isBefore(wish.from())) {
      throw Problem.field("to", "ends-before-it-begins");
    }
    return cases
        .cases()
        .reading(user, caseId, "attendance.certified", wish.person(), file -> of(user, file, wish))
        .print();
  }

  private AttendanceCertificate of(User user, CaseFile file, Wish wish) {
    var scope = user.scope();
    cases.parties().requireKnown(scope, file.id(), "person", List.of(wish.person()));
    var passages = attendance.inHouse(scope, file.id(), wish.person(), wish.from(), wish.to());
    var times = Attended.of(passages);
    if (times.isEmpty()) {
      throw Problem.rule("attendance-none");
    }
    var center = letterheads.center(scope);
    return new AttendanceCertificate(
        letterheads.of(scope),
        new Words(wish.language().orElse(center.language()), center.timeZone()),
        people.find(scope, wish.person()).orElseThrow().name(),
        wish.from(),
        wish.to(),
        times,
        cases.time().now());
  }
}
