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
import java.util.ArrayList;
import java.util.List;

/**
 * What stands around the text of every page: from the second on a running head, and at the foot the
 * reference and the page's number of how many. How many is known only at the end, so each foot
 * leaves a place that is filled then.
 */
final class PageFrame extends PdfPageEventHelper {
  private static final float END = PageSize.A4.getWidth() - Paper.RIGHT;
  private static final float HEAD = PageSize.A4.getHeight() - 44;
  private static final float FOOT = 38;
  private static final float NUMBER_WIDTH = 160;
  private static final int LONGEST = 70;

  private final Letterhead letterhead;
  private final Paper.Title title;
  private final Words words;
  private final List<PdfTemplate> numbers = new ArrayList<>();

  PageFrame(Letterhead letterhead, Paper.Title title, Words words) {
    this.letterhead = letterhead;
    this.title = title;
    this.words = words;
  }

  @Override
  public void onEndPage(PdfWriter writer, Document document) {
    var canvas = writer.getDirectContent();
    if (writer.getPageNumber() > 1) {
      write(canvas, Element.ALIGN_LEFT, shortened(letterhead.name()), Paper.LEFT, HEAD);
      write(canvas, Element.ALIGN_RIGHT, title.title(), END, HEAD);
      rule(canvas, HEAD - 6);
    }
    rule(canvas, FOOT + 12);
    write(canvas, Element.ALIGN_LEFT, shortened(title.reference()), Paper.LEFT, FOOT);
    var number = canvas.createTemplate(NUMBER_WIDTH, 20);
    canvas.addTemplate(number, END - NUMBER_WIDTH, FOOT - 5);
    numbers.add(number);
  }

  @Override
  public void onCloseDocument(PdfWriter writer, Document document) {
    for (int page = 1; page <= numbers.size(); page++) {
      var text = words.text("page", page, numbers.size());
      write(numbers.get(page - 1), Element.ALIGN_RIGHT, text, NUMBER_WIDTH, 5);
    }
  }

  private static void write(PdfContentByte canvas, int side, String text, float x, float y) {
    var phrase = new Phrase(Typeface.printable(text), Ink.FRAME.font());
    ColumnText.showTextAligned(canvas, side, phrase, x, y, 0);
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

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }
}
