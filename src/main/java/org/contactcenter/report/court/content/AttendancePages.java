package org.contactcenter.report.court.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.contactcenter.referral.VisitType;
import org.contactcenter.report.court.content.CopyContent.Contact;
import org.contactcenter.report.court.content.CopyContent.Late;
import org.contactcenter.report.court.content.CopyContent.Share;
import org.contactcenter.report.court.content.CopyContent.Stay;
import org.contactcenter.report.paper.Cell;
import org.contactcenter.report.paper.Grid;
import org.contactcenter.report.paper.Paper;
import org.contactcenter.report.paper.Words;
import org.contactcenter.visit.booking.VisitStatus;

/** The visits of the period: in figures, and each with who came when. */
record AttendancePages(CopyContent content, Words words) {
  private static final String NOTHING = "–";

  void write(Paper paper) {
    paper.section(words.text("court.overview"), overview());
    var visits = content.recorded().visits();
    if (visits.isEmpty()) {
      paper.section(words.text("court.visits"), words.text("court.no-visits"));
      return;
    }
    paper.section(words.text("court.visits"), visits(visits));
  }

  private Grid overview() {
    var figures = content.overview();
    var grid = Grid.facts();
    grid.fact(words.text("court.planned"), count(figures.planned()));
    grid.fact(words.text("court.held"), count(figures.held()));
    grid.fact(words.text("court.ended"), count(figures.ended()));
    grid.fact(words.text("court.cancelled"), shares(figures.cancelled()));
    grid.fact(words.text("court.missed"), shares(figures.missed()));
    grid.fact(words.text("court.late", figures.lateMinutes()), late(figures.late()));
    if (figures.open() > 0) {
      grid.fact(words.text("court.open"), count(figures.open()));
    }
    grid.fact(words.text("court.length"), words.duration(figures.length()));
    return grid;
  }

  private static String count(int count) {
    return Integer.toString(count);
  }

  private String shares(List<Share> shares) {
    return shares.isEmpty()
        ? count(0)
        : shares.stream()
            .map(
                share ->
                    words.text("court.share", words.of("party", share.by()), count(share.count())))
            .collect(Collectors.joining("\n"));
  }

  private String late(List<Late> late) {
    return late.isEmpty()
        ? count(0)
        : late.stream()
            .map(
                each ->
                    words.text("court.share", words.of("side", each.side()), count(each.count())))
            .collect(Collectors.joining("\n"));
  }

  private Grid visits(List<Contact> visits) {
    var titles = words.texts("court.day", "court.attendance", "court.outcome");
    var grid = Grid.headed(titles, 3.8f, 4.2f, 3.2f);
    for (var visit : visits) {
      grid.row(day(visit), attendance(visit), outcome(visit));
    }
    return grid;
  }

  private Cell day(Contact visit) {
    var cell = Cell.stack().strong(words.day(visit.day())).paragraph(kind(visit));
    visit
        .planned()
        .map(time -> words.text("court.planned-at", words.times(time.start(), time.end())))
        .ifPresent(cell::paragraph);
    if (visit.type() == VisitType.SUPPORTED) {
      cell.label(words.text("court.supported"));
    }
    if (!visit.supervisors().isEmpty()) {
      cell.label(words.text("visit.supervisors")).paragraph(String.join(", ", visit.supervisors()));
    }
    return cell;
  }

  private String kind(Contact visit) {
    return visit
        .leg()
        .map(leg -> words.of("leg", leg))
        .orElseGet(() -> words.of("visit-type", visit.type()));
  }

  private Cell attendance(Contact visit) {
    var lines = new ArrayList<String>();
    visit.stays().forEach(stay -> lines.add(stay(stay)));
    visit
        .late()
        .forEach(
            late ->
                lines.add(
                    words.text(
                        "court.late-by", words.of("side", late.side()), count(late.count()))));
    return Cell.text(lines.isEmpty() ? NOTHING : String.join("\n", lines));
  }

  private String stay(Stay stay) {
    var times = words.time(stay.in()) + NOTHING + stay.out().map(words::time).orElse("");
    return stay.broughtBy()
        .map(by -> words.text("court.stay-brought", stay.who(), times, by))
        .orElseGet(() -> words.text("court.share", stay.who(), times));
  }

  private Cell outcome(Contact visit) {
    var cell = Cell.stack().strong(status(visit));
    held(visit).ifPresent(cell::paragraph);
    visit.by().map(by -> words.of("party", by)).ifPresent(cell::paragraph);
    visit.reason().ifPresent(cell::paragraph);
    return cell;
  }

  private String status(Contact visit) {
    return switch (visit.status()) {
      case PLANNED, CONFIRMED, IN_PROGRESS -> words.text("court.open");
      case COMPLETED -> words.text("court.took-place");
      case CANCELLED, NO_SHOW, TERMINATED -> words.of("visit-status", visit.status());
    };
  }

  private Optional<String> held(Contact visit) {
    return visit
        .length()
        .filter(any -> visit.status() != VisitStatus.CANCELLED)
        .map(
            length ->
                visit
                    .held()
                    .map(
                        held ->
                            words.text(
                                "visit.held-times",
                                words.times(held.start(), held.end()),
                                words.duration(length)))
                    .orElseGet(() -> words.duration(length)));
  }
}
