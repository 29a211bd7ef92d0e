package org.contactcenter.transfer.imports.grid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.contactcenter.core.Problem;
import org.contactcenter.core.sheet.PlainText;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/**
 * A table of rows, known for what it is by its content: a workbook (XLSX), or text with columns
 * apart by commas, semicolons or tabs. Rows without content are passed over; a cell is its text
 * without white space around it, a day or time in ISO 8601.
 */
public final class Grid {
  /** Of a workbook, unpacked; one that says less and holds more is not opened. */
  private static final long MOST_UNPACKED = 256L << 20;

  private static final int MOST_COLUMNS = 200;
  private static final int LONGEST_CELL = 40_000;

  private Grid() {}

  /** Takes rows, the head first. */
  @FunctionalInterface
  public interface Taker {
    void take(List<String> cells);
  }

  /**
   * Hands on all rows. Throws a {@link Problem} {@code no-table} for what is none, and {@code
   * table-too-large} for one of too many columns, or that would not end.
   */
  public static void read(byte[] content, Taker taker) {
    Taker careful = cells -> taker.take(within(cells));
    try {
      if (ReadableWorkbook.isOOXMLZipHeader(content)) {
        requireModest(content);
        Workbooks.read(content, careful);
      } else {
        Texts.read(content, careful);
      }
    } catch (IOException | IllegalArgumentException | IllegalStateException broken) {
      throw Problem.rule("no-table");
    }
  }

  private static List<String> within(List<String> cells) {
    if (cells.size() > MOST_COLUMNS
        || cells.stream().anyMatch(each -> each.length() > LONGEST_CELL)) {
      throw Problem.rule("table-too-large");
    }
    return cells.stream().map(Grid::plain).toList();
  }

  /** Without what an export of ours put before a text so that it stays text. */
  private static String plain(String cell) {
    var stripped = PlainText.read(cell).strip();
    return stripped.replace("\u0000", "");
  }

  private static void requireModest(byte[] content) throws IOException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      var waste = new byte[1 << 16];
      long unpacked = 0;
      while (zip.getNextEntry() != null) {
        for (int got = zip.read(waste); got >= 0; got = zip.read(waste)) {
          unpacked += got;
          if (unpacked > MOST_UNPACKED) {
            throw Problem.rule("table-too-large");
          }
        }
      }
    } catch (ZipException broken) {
      throw Problem.rule("no-table");
    }
  }
}
