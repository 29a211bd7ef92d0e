package org.contactcenter.report.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.report.visit.VisitRecordFixture.START;
import static org.contactcenter.report.visit.VisitRecordFixture.aVisit;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.contactcenter.center.logo.Pictures;
import org.contactcenter.core.Language;
import org.contactcenter.party.PartyRole;
import org.contactcenter.report.paper.Clean;
import org.contactcenter.report.paper.Letterhead;
import org.contactcenter.report.paper.Pdf;
import org.contactcenter.report.visit.VisitRecord.Amendment;
import org.contactcenter.report.visit.VisitRecord.Note;
import org.contactcenter.report.visit.VisitRecord.Participant;
import org.contactcenter.report.visit.VisitRecord.Staff;
import org.contactcenter.report.visit.VisitRecord.Stay;
import org.contactcenter.report.visit.VisitRecord.Writings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Failures, F: names of forty letters and notes of thirty pages break cleanly. */
class WorstVisitReportTest {
  private static final String SURNAME = "Изтърбушеновчицкапредпочиталскиконстанти";
  private static final String NAME = "Александрина-Константина " + SURNAME;
  private static final String SENTENCE =
      "Детето разглеждаше противоконституционните картинки и каза, че непременно ще покаже"
          + " нарисуваното на съученичките си от подготвителната група. ";

  @ParameterizedTest
  @EnumSource(Language.class)
  void thirtyPagesOfNotesAndNamesOfFortyLettersBreakCleanly(Language language) {
    var pdf = VisitReport.print(worst(), language);
    var text = Clean.text("visit-" + language, pdf);

    assertThat(SURNAME).hasSize(40);
    assertThat(text).contains(SURNAME).contains(SENTENCE.strip());
    var pages = Pdf.pages(pdf);
    assertThat(pages).hasSizeBetween(28, 45);
    assertThat(pages.subList(1, pages.size())).allMatch(page -> page.length() > 200);
    assertThat(pages.get(pages.size() - 1)).contains("2026-0042");
  }

  /**
   * OpenPDF measures all that is left of a table anew on every page: it must not be left all of it.
   */
  @Test
  void aLongReportCostsNoMoreThanItsShare() {
    VisitReport.print(VisitRecordFixture.aVisitWithNotes(8), Language.BG);

    var few = allocated(VisitRecordFixture.aVisitWithNotes(100));
    var many = allocated(VisitRecordFixture.aVisitWithNotes(300));

    assertThat(many).isLessThan(5 * few).isLessThan(150_000_000);
  }

  private static long allocated(VisitRecord visit) {
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    var before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    VisitReport.print(visit, Language.BG);
    return threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
  }

  private static VisitRecord worst() {
    var visit = aVisit();
    var letterhead =
        new Letterhead(
            "Център за детски контакти и семейно посредничество „Светлина“ към община Хасково",
            visit.letterhead().address(),
            visit.letterhead().phone(),
            visit.letterhead().email(),
            Optional.of(Pictures.logo()));
    return new VisitRecord(
        letterhead,
        visit.zone(),
        visit.head(),
        new Staff(List.of(NAME, NAME), List.of(NAME)),
        List.of(
            participant(PartyRole.CHILD),
            participant(PartyRole.VISITING_PARENT),
            participant(PartyRole.AUTHORIZED_PERSON)),
        new Writings(notes(), visit.writings().incidents(), Optional.empty()),
        visit.endings(),
        visit.printedAt());
  }

  private static Participant participant(PartyRole role) {
    var stay = new Stay(START, Optional.of(START.plusSeconds(3600)), Optional.of(NAME));
    return new Participant(NAME, Optional.of(role), List.of(stay));
  }

  private static List<Note> notes() {
    return IntStream.range(0, 60)
        .mapToObj(
            number ->
                new Note(
                    START.plusSeconds(number * 60L),
                    SENTENCE.repeat(number % 12 + 3),
                    NAME,
                    START.plusSeconds(7300),
                    List.of(new Amendment(SENTENCE, NAME, START.plusSeconds(90_000)))))
        .toList();
  }
}
