package org.contactcenter.report.paper;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPRow;
import com.lowagie.text.pdf.PdfPTable;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.contactcenter.report.paper.hyphenation.Hyphens;

/** A table with or without a head; a head is repeated on every page the table goes on to. */
public final class Grid {
  private static final float TALL = 300;
  private static final float LOW = 100;
  private static final float SLIVER = 60;

  private final PdfPTable table;

  private Grid(PdfPTable table) {
    this.table = table;
  }

  /** Facts in two columns: what it is, and what it was. */
  public static Grid facts() {
    return new Grid(Blocks.table(3, 7));
  }

  /** A table without a head, its columns in these proportions. */
  public static Grid plain(float... proportions) {
    return new Grid(Blocks.table(proportions));
  }

  /** A table with a head, its columns in these proportions. */
  public static Grid headed(List<String> head, float... proportions) {
    var table = Blocks.table(proportions);
    for (var title : head) {
      var cell = Blocks.cell(title, Ink.LABEL);
      cell.setBackgroundColor(Blocks.TINT);
      table.addCell(cell);
    }
    table.setHeaderRows(1);
    return new Grid(table);
  }

  public void fact(String name, String value) {
    row(Cell.quiet(name), Cell.text(value));
  }

  public void row(String... texts) {
    row(Arrays.stream(texts).map(Cell::text).toArray(Cell[]::new));
  }

  public void row(Cell... cells) {
    for (var content : cells) {
      var cell = content.cell();
      cell.setBorder(Rectangle.BOTTOM);
      cell.setBorderColor(Blocks.LINE);
      cell.setBorderWidth(0.6f);
      table.addCell(cell);
    }
  }

  /** The table as it is set: rows stay whole, unless one is so tall that whole pages would gape. */
  PdfPTable table(Hyphens hyphens) {
    Blocks.parting(table, hyphens);
    table.calculateHeights(true);
    table.setSplitLate(tallest() < TALL);
    return table;
  }

  /** Where rows are set. */
  interface Page {
    /** Goes to the next page unless so much still fits on this one; true where it did. */
    boolean keep(float height);

    void add(PdfPTable rows);
  }

  /**
   * Sets it row by row: OpenPDF measures all rows that are left anew on every page, so that a table
   * of many pages, set at once, would cost their square. A row begins where there is room for its
   * beginning.
   */
  static void set(PdfPTable table, Page page) {
    var rows = new ArrayDeque<>(table.getRows(table.getHeaderRows(), table.size()));
    table.deleteBodyRows();
    while (!rows.isEmpty()) {
      var row = rows.pop();
      if (page.keep(table.isSplitLate() ? row.getMaxHeights() : beginning(row))) {
        table.setSkipFirstHeader(false);
      }
      table.getRows().add(row);
      table.setComplete(rows.isEmpty());
      page.add(table);
    }
  }

  /**
   * How much of a row must not be parted where a table has tall ones: all of a low one; of another
   * all but the cell that makes it as tall as it is.
   */
  private static float beginning(PdfPRow row) {
    var whole = row.getMaxHeights();
    if (whole < LOW) {
      return whole;
    }
    var heights =
        Arrays.stream(row.getCells())
            .filter(Objects::nonNull)
            .map(PdfPCell::getMaxHeight)
            .sorted(Comparator.reverseOrder())
            .toList();
    return heights.stream().skip(1).findFirst().map(Grid::bounded).orElse(SLIVER);
  }

  private static float bounded(float height) {
    return Math.min(Math.max(height, SLIVER), TALL);
  }

  /**
   * What must fit below a heading: all of a short list of facts; else the head and the first row,
   * or a few lines of a tall one.
   */
  float leastHeight() {
    if (table.getHeaderRows() == 0 && table.getTotalHeight() < TALL) {
      return table.getTotalHeight();
    }
    var first = table.getRow(table.getHeaderRows());
    return table.getHeaderHeight() + (tallest() < TALL ? first.getMaxHeights() : beginning(first));
  }

  private float tallest() {
    float tallest = 0;
    for (int row = table.getHeaderRows(); row < table.size(); row++) {
      tallest = Math.max(tallest, table.getRowHeight(row));
    }
    return tallest;
  }
}
