package org.contactcenter.core.sheet;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.contactcenter.core.Language;
import org.contactcenter.core.Messages;
import org.contactcenter.core.Page;
import org.contactcenter.core.http.Paging;

/** All rows of a list under the columns of its sheet; pages are read while they are written. */
public final class Table<T> {
  private static final Messages HEADINGS = new Messages("sheet");

  private final Sheet<T> sheet;
  private final Function<Paging, Page<T>> pages;

  /**
   * @param pages reads the page that is asked for
   */
  public Table(Sheet<T> sheet, Function<Paging, Page<T>> pages) {
    this.sheet = sheet;
    this.pages = pages;
  }

  /** Of rows that are all there. */
  public static <T> Table<T> of(Sheet<T> sheet, List<T> rows) {
    return new Table<>(sheet, any -> new Page<>(rows, Optional.empty()));
  }

  public String name() {
    return sheet.name();
  }

  /** Counts the rows as they are written. */
  @FunctionalInterface
  public interface Tally {
    void written(int rows);
  }

  /** Writes its head in that language, and every row with times of that zone. */
  public void write(Rows out, Language language, ZoneId zone, Tally tally) throws IOException {
    var cells = new Cells(zone);
    out.add(head(language));
    var page = pages.apply(Paging.widest(Optional.empty()));
    while (true) {
      for (var row : page.items()) {
        out.add(cells(cells, row));
      }
      tally.written(page.items().size());
      if (page.next().isEmpty()) {
        return;
      }
      page = pages.apply(Paging.widest(page.next()));
    }
  }

  private List<Object> head(Language language) {
    return sheet.columns().stream()
        .<Object>map(column -> PlainText.safe(HEADINGS.text(language, column.name())))
        .toList();
  }

  private List<Object> cells(Cells cells, T row) {
    return sheet.columns().stream().map(column -> cells.of(column.value().apply(row))).toList();
  }
}
