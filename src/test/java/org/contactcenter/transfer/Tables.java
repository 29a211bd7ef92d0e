package org.contactcenter.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.Api;

/** Reads tables by other programs than wrote them: opencsv and Apache POI. */
final class Tables {
  private Tables() {}

  /** The rows of a CSV, its head among them. */
  static List<List<String>> csv(Answer answer) {
    var text = new String(answer.bytes(), StandardCharsets.UTF_8);
    assertThat(text).startsWith("\ufeff");
    try (var reader = new CSVReader(new StringReader(text.substring(1)))) {
      return reader.readAll().stream().map(List::of).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (CsvException broken) {
      throw new AssertionError(broken);
    }
  }

  /** The rows of the first sheet of a workbook, as they look; no cell holds a formula. */
  static List<List<String>> xlsx(Answer answer) {
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(answer.bytes()))) {
      var rows = new ArrayList<List<String>>();
      int width = book.getSheetAt(0).getRow(0).getLastCellNum();
      book.getSheetAt(0).forEach(row -> rows.add(cells(row, width)));
      return rows;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static List<String> cells(Row row, int width) {
    var cells = new ArrayList<String>();
    for (int column = 0; column < width; column++) {
      var cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
      assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
      cells.add(
          switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            case NUMERIC -> number(cell.getNumericCellValue(), DateUtil.isCellDateFormatted(cell));
            default -> "";
          });
    }
    return cells;
  }

  private static String number(double value, boolean date) {
    if (!date) {
      return Long.toString(Math.round(value));
    }
    var time = DateUtil.getLocalDateTime(value, false, true).toString().replace('T', ' ');
    return time.length() == 16 ? time + ":00" : time;
  }

  /** What stands in the column of that number, from the second row on. */
  static List<String> column(List<List<String>> rows, int number) {
    return rows.stream().skip(1).map(row -> row.get(number)).toList();
  }

  /** The ids of all pages of the list in JSON, in its order. */
  static Set<String> ids(Api api, String path, String field) {
    var all = new LinkedHashSet<String>();
    var next = "";
    do {
      var more = next.isEmpty() ? "" : "&after=" + next;
      var page = api.get(path + (path.contains("?") ? "&" : "?") + "limit=200" + more);
      assertThat(page.status()).isEqualTo(200);
      page.body().path("items").forEach(item -> all.add(item.path(field).asText()));
      next = page.text("next");
    } while (!next.isEmpty());
    return all;
  }
}
