package org.contactcenter.report.court.content;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.casefile.people.CaseParty;
import org.contactcenter.core.Language;
import org.contactcenter.report.court.AuthorsPart;
import org.contactcenter.report.court.AuthorsPart.Answer;
import org.contactcenter.report.court.CourtReport;
import org.contactcenter.report.court.Section;
import org.contactcenter.report.court.content.CopyContent.Matter;
import org.contactcenter.report.court.content.CopyContent.Overview;
import org.contactcenter.report.court.content.CopyContent.Someone;
import org.contactcenter.report.court.content.CopyContent.To;
import org.contactcenter.report.court.content.CopyContent.Told;

/**
 * Makes of what is recorded what one reader may have of it. {@link Section} decides on whole parts;
 * of those that a side gets, this leaves out what concerns the other, and {@link Hush} strikes it
 * out of what people wrote.
 *
 * @param person the parent who reads, or whom the reader speaks for
 */
record ContentMaker(Dossier dossier, CourtReport report, To to, Optional<UUID> person, Hush hush) {

  static ContentMaker of(Dossier dossier, CourtReport report, To to, Optional<UUID> person) {
    var hush = Hush.of(dossier, to.reader(), person);
    return new ContentMaker(dossier, report, to, person, hush);
  }

  /**
   * The whole copy.
   *
   * @param recipients who gets a copy, by name
   */
  CopyContent content(List<String> recipients) {
    return new CopyContent(
        to,
        matter(recipients),
        of(Section.PEOPLE, people()),
        told(report.text()),
        overview(),
        new RecordMaker(this).recorded());
  }

  boolean gets(Section section) {
    return section.goesTo(to.reader());
  }

  <T> List<T> of(Section section, List<T> whole) {
    return gets(section) ? whole : List.of();
  }

  <T> Optional<T> of(Section section, Optional<T> whole) {
    return whole.filter(any -> gets(section));
  }

  Optional<String> staff(UUID id) {
    return of(Section.STAFF, Optional.of(dossier.staffName(id)));
  }

  boolean isReader(UUID someone) {
    return person.filter(someone::equals).isPresent();
  }

  private Matter matter(List<String> recipients) {
    var period = report.plan().period();
    return new Matter(
        dossier.file().number(),
        dossier.asker().name(),
        dossier.asker().number(),
        period.fromDay(),
        period.toDay(),
        staff(report.author()),
        of(Section.RECIPIENTS, recipients),
        caution(to.language()));
  }

  private String caution(Language language) {
    return dossier.settings().caution(language);
  }

  /** Those who had a part in the case in the period, each role once. */
  private List<Someone> people() {
    var period = report.plan().period();
    return dossier.family().parties().stream()
        .filter(party -> !party.validFrom().isAfter(period.toDay()))
        .filter(party -> party.validUntil().filter(period.fromDay()::isAfter).isEmpty())
        .map(this::someone)
        .distinct()
        .toList();
  }

  private Someone someone(CaseParty party) {
    var open = gets(Section.OTHER_SIDE_BY_NAME) || party.isChild() || isReader(party.personId());
    return new Someone(dossier.family().name(party.personId()).filter(name -> open), party.role());
  }

  /** Where attendance is all there is to tell, nobody says more. */
  private Told told(AuthorsPart text) {
    if (dossier.isAttendanceOnly()) {
      return new Told("", "", List.of());
    }
    return new Told(
        gets(Section.INTRODUCTION) ? hush.from(text.introduction()) : "",
        gets(Section.SUMMARY) ? hush.from(text.summary()) : "",
        of(Section.ANSWERS, answers(text)));
  }

  private List<Answer> answers(AuthorsPart text) {
    return text.answers().stream()
        .filter(each -> !each.answer().isBlank())
        .map(each -> new Answer(hush.from(each.question()), hush.from(each.answer())))
        .toList();
  }

  private Overview overview() {
    return Overviews.of(dossier.visits(), dossier.center().settings().lateMinutes());
  }
}
