package org.contactcenter.report.paper;

import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfWriter;
import java.util.Optional;

/** What a reader finds at the side of a document: its title, and below it each section. */
final class Bookmarks {
  private final PdfWriter writer;
  private final Optional<PdfOutline> given;
  private Optional<PdfOutline> chapter;

  private Bookmarks(PdfWriter writer, Optional<PdfOutline> given) {
    this.writer = writer;
    this.given = given;
    this.chapter = given;
  }

  /** Of a document by itself, which goes by its own title. */
  static Bookmarks of(PdfWriter writer) {
    return new Bookmarks(writer, Optional.empty());
  }

  /** Of one of several in a binding, where it goes by this name. */
  static Bookmarks named(PdfWriter writer, String name) {
    return new Bookmarks(writer, Optional.of(mark(writer.getRootOutline(), name, top(writer))));
  }

  void title(String text) {
    if (given.isEmpty()) {
      chapter = Optional.of(mark(writer.getRootOutline(), text, top(writer)));
    }
  }

  /** A section that begins where the page is written at now. */
  void section(String text) {
    mark(chapter.orElseGet(writer::getRootOutline), text, writer.getVerticalPosition(true));
  }

  private static PdfOutline mark(PdfOutline above, String text, float height) {
    var place = new PdfDestination(PdfDestination.XYZ, 0, height, 0);
    return new PdfOutline(above, place, Typeface.printable(text), above.level() < 0);
  }

  private static float top(PdfWriter writer) {
    return writer.getPageSize().getTop();
  }
}
