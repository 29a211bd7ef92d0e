package org.contactcenter.report.paper;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands around the text of every page: from the second on a running head, and at the foot the
 * reference and the page's number of how many. How many is known only at the end of the document,
 * so each foot leaves a place that is filled then.
 */
final class PageFrame extends PdfPageEventHelper {
  private static final float END = PageSize.A4.getWidth() - Paper.RIGHT;
  private static final float HEAD = PageSize.A4.getHeight() - 44;
  private static final float FOOT = 38;
  private static final float NUMBER_WIDTH = 130;
  private static final float BETWEEN = 14;

  private final List<PdfTemplate> numbers = new ArrayList<>();
  private Optional<Sheet> sheet = Optional.empty();

  /** From now on pages are of this document, and count from one. */
  void begin(Sheet next) {
    sheet = Optional.of(next);
  }

  @Override
  public void onEndPage(PdfWriter writer, Document document) {
    sheet.ifPresent(of -> frame(writer.getDirectContent(), of));
  }

  private void frame(PdfContentByte canvas, Sheet of) {
    if (!numbers.isEmpty()) {
      var title = Ink.FRAME.fitting(of.title().title(), Blocks.WIDTH * 0.5f);
      var room = Blocks.WIDTH - BETWEEN - Ink.FRAME.width(title);
      write(canvas, Element.ALIGN_LEFT, fit(of.letterhead().name(), room), Paper.LEFT, HEAD);
      write(canvas, Element.ALIGN_RIGHT, title, END, HEAD);
      rule(canvas, HEAD - 6);
    }
    rule(canvas, FOOT + 12);
    var room = Blocks.WIDTH - BETWEEN - NUMBER_WIDTH;
    write(canvas, Element.ALIGN_LEFT, fit(of.title().reference(), room), Paper.LEFT, FOOT);
    var number = canvas.createTemplate(NUMBER_WIDTH, 20);
    canvas.addTemplate(number, END - NUMBER_WIDTH, FOOT - 5);
    numbers.add(number);
  }

  @Override
  public void onCloseDocument(PdfWriter writer, Document document) {
    finish(writer);
  }

  /** Fills in how many pages the document has, now that its last is full. */
  void finish(PdfWriter writer) {
    for (int page = 1; page <= numbers.size(); page++) {
      var text = sheet.orElseThrow().words().text("page", page, numbers.size());
      var number = numbers.get(page - 1);
      write(number, Element.ALIGN_RIGHT, Ink.FRAME.fitting(text, NUMBER_WIDTH), NUMBER_WIDTH, 5);
      release(writer, number);
    }
    numbers.clear();
  }

  private static void release(PdfWriter writer, PdfTemplate number) {
    try {
      writer.releaseTemplate(number);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static String fit(String text, float room) {
    return Ink.FRAME.fitting(text, room);
  }

  private static void write(PdfContentByte canvas, int side, String text, float x, float y) {
    ColumnText.showTextAligned(canvas, side, new Phrase(text, Ink.FRAME.font()), x, y, 0);
  }

  private static void rule(PdfContentByte canvas, float y) {
    canvas.saveState();
    canvas.setColorStroke(Blocks.LINE);
    canvas.setLineWidth(0.6f);
    canvas.moveTo(Paper.LEFT, y);
    canvas.lineTo(END, y);
    canvas.stroke();
    canvas.restoreState();
  }
}
