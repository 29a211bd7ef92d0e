package org.contactcenter.report.paper;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.GregorianCalendar;

/**
 * Makes one PDF, which conforms to PDF/A-1b (ISO 19005-1): everything it needs is in it, and it
 * says itself what it is. Pages are written as they are full.
 */
final class Press implements AutoCloseable {
  private static final float FIRST_TOP = 44;

  private final Document document;
  private final PdfWriter writer;
  private final PageFrame frame = new PageFrame();

  private Press(Document document, PdfWriter writer) {
    this.document = document;
    this.writer = writer;
  }

  /** Begins a PDF that says of itself what the sheet says. */
  static Press open(OutputStream out, Sheet sheet) {
    var document = new Document(PageSize.A4, Paper.LEFT, Paper.RIGHT, FIRST_TOP, Paper.BOTTOM);
    var writer = PdfWriter.getInstance(document, out);
    var press = new Press(document, writer);
    writer.setPDFXConformance(PdfWriter.PDFA1B);
    writer.setPageEvent(press.frame);
    describe(document, writer, sheet);
    document.open();
    press.intend();
    return press;
  }

  private static void describe(Document document, PdfWriter writer, Sheet sheet) {
    var title = sheet.title();
    var words = sheet.words();
    var madeAt = GregorianCalendar.from(title.madeAt().atZone(words.zone()));
    document.setDocumentLanguage(words.language().tag());
    document.addTitle(Typeface.printable(title.title() + " · " + title.reference()));
    document.addAuthor(Typeface.printable(sheet.letterhead().name()));
    document.addCreator(Typeface.printable(sheet.letterhead().name()));
    writer.getInfo().put(PdfName.CREATIONDATE, new PdfDate(madeAt));
    writer.getInfo().put(PdfName.MODDATE, new PdfDate(madeAt));
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(words.language().tag()));
    writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    writer.createXmpMetadata();
  }

  /** Says by which profile its colours are meant. */
  private void intend() {
    var colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
    try {
      writer.setOutputIntents("Custom", "", "", "sRGB IEC61966-2.1", colours);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** The document that the PDF is. */
  Paper only(Sheet sheet) {
    return begin(sheet, Bookmarks.of(writer));
  }

  /** One more document, on a page of its own, by this name among the bookmarks. */
  Paper next(Sheet sheet, String name) {
    document.setMargins(Paper.LEFT, Paper.RIGHT, FIRST_TOP, Paper.BOTTOM);
    document.newPage();
    frame.finish(writer);
    return begin(sheet, Bookmarks.named(writer, name));
  }

  private Paper begin(Sheet sheet, Bookmarks bookmarks) {
    frame.begin(sheet);
    document.setMargins(Paper.LEFT, Paper.RIGHT, Paper.TOP, Paper.BOTTOM);
    document.add(Head.of(sheet.letterhead()));
    return new Paper(document, writer, bookmarks, sheet.words());
  }

  @Override
  public void close() {
    document.close();
  }
}
