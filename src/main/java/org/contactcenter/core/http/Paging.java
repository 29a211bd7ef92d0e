package org.contactcenter.core.http;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.contactcenter.core.Cursor;
import org.contactcenter.core.Page;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Problem.Kind;
import org.contactcenter.core.sheet.Sheet;
import org.contactcenter.core.sheet.Table;
import org.contactcenter.core.sheet.TableTypes;

/**
 * Which page of a list is wanted: {@code @BeanParam Paging paging}. The list answers a {@code
 * Page}, which is {@code {"items": [...], "next": "..."}} in JSON.
 */
public final class Paging {
  public static final int DEFAULT_LIMIT = 25;
  public static final int MAX_LIMIT = 200;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

  private final List<String> limits;
  private final List<String> cursors;
  private final List<String> accepted;

  public Paging(
      @QueryParam("limit") List<String> limits,
      @QueryParam("after") List<String> cursors,
      @HeaderParam(HttpHeaders.ACCEPT) List<String> accepted) {
    this.limits = List.copyOf(limits);
    this.cursors = List.copyOf(cursors);
    this.accepted = List.copyOf(accepted);
  }

  /** As many entries as a page may have, from where the page before ended. */
  public static Paging widest(Optional<String> after) {
    return new Paging(
        List.of(Integer.toString(MAX_LIMIT)), after.stream().toList(), List.<String>of());
  }

  /**
   * The page; or, where the caller takes a table ({@link TableChoice}), all pages from the first
   * on, read when they are written: whatever page is asked for, a table is the whole list.
   */
  public <T> Page<T> list(Sheet<T> sheet, Function<Paging, Page<T>> pages) {
    return accepted.size() == 1 && TableTypes.ALL.contains(accepted.get(0))
        ? Page.of(new Table<>(sheet, pages))
        : pages.apply(this);
  }

  /** Rows at most: 1 to 200. Throws a {@link Problem} (malformed) for anything else. */
  public int limit() {
    return single("limit", limits).map(Paging::number).orElse(DEFAULT_LIMIT);
  }

  /** Where the page before ended. Throws a {@link Problem} (malformed) for a foreign cursor. */
  public Optional<Cursor> after() {
    return cursor().map(Cursor::decode);
  }

  /** The cursor unread, for a list with an order of its own. */
  public Optional<String> cursor() {
    return single("after", cursors);
  }

  private static int number(String text) {
    int limit = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
    if (limit < 1 || limit > MAX_LIMIT) {
      throw malformed("limit");
    }
    return limit;
  }

  private static Optional<String> single(String name, List<String> values) {
    if (values.size() > 1) {
      throw malformed(name);
    }
    return values.stream().findFirst();
  }

  private static Problem malformed(String name) {
    return Problem.of(Kind.MALFORMED, "malformed-parameter", name);
  }
}
