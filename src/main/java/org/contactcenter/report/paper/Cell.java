package org.contactcenter.report.paper;

import com.lowagie.text.pdf.PdfPCell;

/** What stands in one place of a {@link Grid}: a text, or several paragraphs below each other. */
public final class Cell {
  private final PdfPCell cell;

  private Cell(PdfPCell cell) {
    this.cell = cell;
  }

  public static Cell text(String text) {
    return new Cell(Blocks.cell(text, Ink.BODY));
  }

  /** In the smaller letters of a side note. */
  public static Cell small(String text) {
    return new Cell(Blocks.cell(text, Ink.SMALL));
  }

  static Cell quiet(String text) {
    return new Cell(Blocks.cell(text, Ink.QUIET));
  }

  /** For paragraphs, added one by one. */
  public static Cell stack() {
    return new Cell(Blocks.stack());
  }

  public Cell paragraph(String text) {
    cell.addElement(Blocks.paragraph(text, Ink.BODY, 0, 2));
    return this;
  }

  public Cell strong(String text) {
    cell.addElement(Blocks.paragraph(text, Ink.STRONG, 0, 1));
    return this;
  }

  /** A small heading between paragraphs. */
  public Cell label(String text) {
    cell.addElement(Blocks.paragraph(text, Ink.LABEL, 5, 1));
    return this;
  }

  PdfPCell cell() {
    return cell;
  }
}
