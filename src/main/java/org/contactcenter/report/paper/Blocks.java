package org.contactcenter.report.paper;

import com.lowagie.text.Chunk;
import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.awt.Color;
import java.util.List;
import org.contactcenter.report.paper.hyphenation.Hyphens;

/** The blocks a page is set from, in the house's look. */
final class Blocks {
  static final float WIDTH = PageSize.A4.getWidth() - Paper.LEFT - Paper.RIGHT;
  static final Color LINE = new Color(0xC9D0D8);
  static final Color TINT = new Color(0xEEF2F6);
  private static final Color RULE = new Color(Ink.GREY);
  static final Color NAVY = new Color(Ink.NAVY);

  private Blocks() {}

  static Paragraph paragraph(String text, Ink ink, float before, float after) {
    var paragraph = new Paragraph(ink.leading(), Typeface.printable(text), ink.font());
    paragraph.setSpacingBefore(before);
    paragraph.setSpacingAfter(after);
    return paragraph;
  }

  /**
   * A paragraph of the page's own flow. It is set as a table of one cell, since OpenPDF spaces
   * plain paragraphs with blanks that get into the first word when the text is read back.
   */
  static PdfPTable flowing(String text, Ink ink, float before, float after) {
    var cell = cell(text, ink);
    cell.setPadding(0);
    cell.setPaddingTop(before);
    cell.setPaddingBottom(after + ink.leading() - ink.size());
    var table = table(1);
    table.addCell(cell);
    table.setSplitLate(false);
    return table;
  }

  /** Lets the words of a table be parted at the end of a line. */
  static PdfPTable parting(PdfPTable table, Hyphens hyphens) {
    for (var row : table.getRows()) {
      for (var cell : row.getCells()) {
        if (cell != null) {
          part(cell, hyphens);
        }
      }
    }
    return table;
  }

  private static void part(PdfPCell cell, Hyphens hyphens) {
    var phrase = cell.getPhrase();
    if (phrase != null) {
      part(phrase, hyphens);
      cell.setPhrase(phrase);
    }
    List<?> paragraphs = cell.getCompositeElements();
    if (paragraphs != null) {
      paragraphs.forEach(each -> part((Element) each, hyphens));
    }
  }

  private static void part(Element text, Hyphens hyphens) {
    for (var element : text.getChunks()) {
      ((Chunk) element).setHyphenation(hyphens);
    }
  }

  /** A table over the full width of the text, its columns in these proportions. */
  static PdfPTable table(float... proportions) {
    var table = new PdfPTable(proportions);
    table.setTotalWidth(WIDTH);
    table.setLockedWidth(true);
    return table;
  }

  static PdfPCell cell(String text, Ink ink) {
    var cell = new PdfPCell(new Phrase(ink.leading(), Typeface.printable(text), ink.font()));
    cell.setLeading(ink.leading(), 0);
    return spaced(cell);
  }

  private static PdfPCell spaced(PdfPCell cell) {
    cell.setBorder(Rectangle.NO_BORDER);
    cell.setUseAscender(true);
    cell.setPadding(5);
    cell.setPaddingBottom(6);
    return cell;
  }

  /** A cell for several paragraphs. */
  static PdfPCell stack() {
    return spaced(new PdfPCell());
  }

  /** Words that must not be overlooked, on a tinted ground with a bar at their side. */
  static PdfPTable box(String label, String text) {
    var cell = new PdfPCell();
    cell.setBackgroundColor(TINT);
    cell.setBorder(Rectangle.LEFT);
    cell.setBorderColor(NAVY);
    cell.setBorderWidth(3);
    cell.setPadding(9);
    cell.setPaddingTop(4);
    cell.addElement(paragraph(label, Ink.STRONG, 0, 3));
    cell.addElement(paragraph(text, Ink.CAUTION, 0, 0));
    var table = table(1);
    table.addCell(cell);
    table.setSpacingBefore(Paper.BOX_SPACING);
    return table;
  }

  /** For each a name, a line to sign on, and one for the date. */
  static PdfPTable signatures(Paper.Signatures signatures) {
    var table = table(4.5f, 4, 0.3f, 2.5f);
    for (var signatory : signatures.signatories()) {
      table.addCell(foot(cell(signatory, Ink.BODY)));
      table.addCell(rule());
      table.addCell(cell("", Ink.SMALL));
      table.addCell(rule());
      table.addCell(cell("", Ink.SMALL));
      table.addCell(cell(signatures.signature(), Ink.FRAME));
      table.addCell(cell("", Ink.SMALL));
      table.addCell(cell(signatures.date(), Ink.FRAME));
    }
    return table;
  }

  private static PdfPCell rule() {
    var cell = cell("", Ink.SMALL);
    cell.setBorder(Rectangle.BOTTOM);
    cell.setBorderColor(RULE);
    cell.setBorderWidth(0.6f);
    cell.setFixedHeight(34);
    return cell;
  }

  private static PdfPCell foot(PdfPCell cell) {
    cell.setPaddingLeft(0);
    cell.setVerticalAlignment(Element.ALIGN_BOTTOM);
    return cell;
  }
}
