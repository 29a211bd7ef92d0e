package org.contactcenter.report.form;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.contactcenter.core.Interval;
import org.contactcenter.referral.VisitType;
import org.contactcenter.report.paper.Grid;
import org.contactcenter.report.paper.Letterhead;
import org.contactcenter.report.paper.Paper;
import org.contactcenter.report.paper.Words;

/**
 * The week of a room for its door, where families pass: when it is taken and for what kind of
 * visit. It has no place for a name, nor for the times at which anyone comes or goes.
 *
 * @param monday with which the week begins
 */
record RoomWeek(
    Letterhead letterhead,
    Words words,
    String room,
    LocalDate monday,
    List<Taken> taken,
    Instant printedAt) {

  /**
   * A time for which the room is taken.
   *
   * @param number of the case, where the plan hangs where only staff passes
   */
  record Taken(Interval time, VisitType type, Optional<String> number) {}

  static LocalDate mondayOf(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  byte[] print() {
    var title = new Paper.Title(words.text("week.title", room), week(), printedAt);
    return Paper.print(letterhead, title, words, this::write);
  }

  private String week() {
    return words.date(monday) + " – " + words.date(monday.plusDays(6));
  }

  private void write(Paper paper) {
    paper.title(words.text("week.title", room), week());
    paper.quiet(words.text("printed", words.dateTime(printedAt)));
    for (int day = 0; day < 7; day++) {
      day(paper, monday.plusDays(day));
    }
  }

  private void day(Paper paper, LocalDate day) {
    var ofDay = taken.stream().filter(each -> dayOf(each).equals(day)).toList();
    var heading = words.day(day.atTime(12, 0).atZone(words.zone()).toInstant());
    if (ofDay.isEmpty()) {
      paper.section(heading, words.text("week.free"));
    } else {
      paper.section(heading, grid(ofDay));
    }
  }

  private Grid grid(List<Taken> ofDay) {
    var grid = Grid.plain(2, 5, 3);
    for (var each : ofDay) {
      grid.row(
          words.times(each.time().start(), each.time().end()),
          words.of("visit-type", each.type()),
          each.number().orElse(""));
    }
    return grid;
  }

  private LocalDate dayOf(Taken each) {
    return LocalDate.ofInstant(each.time().start(), words.zone());
  }
}
