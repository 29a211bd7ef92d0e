package org.contactcenter.core.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Rows of a workbook, handed on every few hundred. Texts stand in their cells and not in the shared
 * table of texts, which would have to be held until the end; none is ever a formula.
 */
final class XlsxRows implements Rows {
  private static final int AT_ONCE = 200;

  /** Of the 1,048,576 that a worksheet holds; more go on in a further one. */
  private static final int MOST_ROWS = 1_000_000;

  /** Characters that a cell holds. */
  private static final int LONGEST = 32_767;

  private static final double WIDTH = 20;

  private final Workbook book;
  private List<Object> head = List.of();
  private Worksheet sheet;
  private int sheets;
  private int row;

  XlsxRows(OutputStream out) {
    book = new Workbook(out, "ContactCenter", "1.0");
    sheet = further();
  }

  private Worksheet further() {
    sheets++;
    row = 0;
    return book.newWorksheet(Integer.toString(sheets));
  }

  @Override
  public void add(List<Object> cells) throws IOException {
    if (head.isEmpty()) {
      head = List.copyOf(cells);
      begin();
      return;
    }
    if (row == MOST_ROWS) {
      sheet.finish();
      sheet = further();
      begin();
    }
    write(cells);
  }

  private void begin() throws IOException {
    sheet.freezePane(0, 1);
    for (int column = 0; column < head.size(); column++) {
      sheet.width(column, WIDTH);
      sheet.style(0, column).bold().set();
    }
    write(head);
  }

  private void write(List<Object> cells) throws IOException {
    for (int column = 0; column < cells.size(); column++) {
      put(column, cells.get(column));
    }
    row++;
    if (row % AT_ONCE == 0) {
      sheet.flush();
    }
  }

  private void put(int column, Object cell) {
    if (cell instanceof Number number) {
      sheet.value(row, column, number);
    } else if (cell instanceof Boolean truth) {
      sheet.value(row, column, truth);
    } else if (cell instanceof LocalDate day) {
      sheet.value(row, column, day);
      sheet.style(row, column).format("yyyy-mm-dd").set();
    } else if (cell instanceof LocalDateTime time) {
      sheet.value(row, column, time);
      sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
    } else if (!cell.toString().isEmpty()) {
      sheet.inlineString(row, column, fitting(cell.toString()));
    }
  }

  private static String fitting(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = LONGEST - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  @Override
  public void close() throws IOException {
    book.finish();
  }
}
