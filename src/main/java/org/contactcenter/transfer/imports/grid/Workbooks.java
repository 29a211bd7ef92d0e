package org.contactcenter.transfer.imports.grid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.contactcenter.transfer.imports.grid.Grid.Taker;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of a workbook; formulas count by what they came to. */
final class Workbooks {
  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

  private Workbooks() {}

  static void read(byte[] content, Taker taker) throws IOException {
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(content), WITH_FORMATS);
        var rows = book.getFirstSheet().openStream()) {
      rows.map(Workbooks::cells)
          .filter(cells -> cells.stream().anyMatch(cell -> !cell.isBlank()))
          .forEach(taker::take);
    }
  }

  private static List<String> cells(Row row) {
    var cells = new ArrayList<String>();
    for (int column = 0; column < row.getCellCount(); column++) {
      cells.add(row.getOptionalCell(column).map(Workbooks::text).orElse(""));
    }
    return cells;
  }

  private static String text(Cell cell) {
    if (cell.getType() == CellType.NUMBER) {
      return isTime(cell)
          ? time(cell.asDate())
          : cell.asNumber().stripTrailingZeros().toPlainString();
    }
    return cell.getType() == CellType.ERROR ? "" : cell.getText();
  }

  private static boolean isTime(Cell cell) {
    var format = cell.getDataFormatString();
    if (format == null) {
      return false;
    }
    var bare = format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "").toLowerCase(Locale.ROOT);
    return bare.matches(".*[ymdhs].*") && !bare.contains("general");
  }

  /** Reckoned from a fraction of a day, so to the nearest second. */
  private static String time(LocalDateTime exact) {
    var time = exact.plusNanos(500_000_000).truncatedTo(ChronoUnit.SECONDS);
    return time.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? time.toLocalDate().toString()
        : time.toString();
  }
}
