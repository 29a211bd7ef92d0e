package org.contactcenter.report.court.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.frozen.FrozenDocuments;
import org.contactcenter.core.Language;
import org.contactcenter.core.Messages;
import org.contactcenter.core.Problem;
import org.contactcenter.core.User;
import org.contactcenter.report.court.Copy;
import org.contactcenter.report.court.CourtReport;
import org.contactcenter.report.court.content.CopyContent.To;
import org.contactcenter.report.paper.Letterhead;
import org.contactcenter.report.paper.Letterheads;

/** Makes the copies of a report from what is recorded, in one go. */
public final class Press {
  private static final Messages MESSAGES = new Messages("report");

  private final Gathering gathering;
  private final Names names;
  private final Letterheads letterheads;

  public Press(Sources sources) {
    this.gathering = new Gathering(sources);
    this.names = new Names(sources);
    this.letterheads = sources.letterheads();
  }

  /** All copies, before they are printed. */
  public record Made(
      Letterhead letterhead, ZoneId zone, boolean attendanceOnly, List<Sheet> sheets) {
    public Made {
      sheets = List.copyOf(sheets);
    }

    /** By which it is known whether any copy would say something else. */
    public String hash() {
      var said = sheets.stream().map(sheet -> sheet.content().toString());
      return FrozenDocuments.sha256(said.collect(Collectors.joining("\n")).getBytes(UTF_8));
    }

    /** The PDF of one of them. */
    public byte[] print(Sheet sheet, Stamp stamp) {
      return CourtPaper.print(letterhead, zone, sheet.content(), stamp);
    }
  }

  /** One copy and what it says. */
  public record Sheet(Copy copy, CopyContent content) {}

  /** Throws a {@link Problem} {@code no-such-recipient} where one is no recipient any more. */
  public Made make(User user, CaseFile file, CourtReport report, List<Copy> copies) {
    var dossier = gathering.of(user, file, report.plan().period(), Set.of(report.author()));
    var called = names.of(user.scope(), file, copies);
    var sheets = copies.stream().map(copy -> sheet(dossier, report, copy, called)).toList();
    return new Made(
        letterheads.of(user.scope()),
        dossier.center().timeZone(),
        dossier.isAttendanceOnly(),
        sheets);
  }

  /** The visits of the period in figures. */
  public CopyContent.Overview overview(User user, CaseFile file, CourtReport report) {
    return gathering.figures(user.scope(), file.id(), report.plan().period());
  }

  private static Sheet sheet(
      Dossier dossier, CourtReport report, Copy copy, Map<Copy, String> called) {
    var to = new To(copy.reader(), called.getOrDefault(copy, "–"), copy.language());
    var maker = ContentMaker.of(dossier, report, to, copy.personId());
    return new Sheet(copy, maker.content(recipients(copy.language(), called)));
  }

  private static List<String> recipients(Language language, Map<Copy, String> called) {
    return called.entrySet().stream()
        .map(
            each ->
                MESSAGES.text(
                    language,
                    "incident.copy-name",
                    MESSAGES.text(language, "copy." + each.getKey().reader().name()),
                    each.getValue()))
        .toList();
  }
}
