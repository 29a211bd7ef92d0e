package org.contactcenter.transfer.table;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.contactcenter.core.http.TableChoice;
import org.contactcenter.core.sheet.TableTypes;

/**
 * What a table was asked for by, in the words that the trail holds: its type, and the list's filter
 * by the names of its parts. Of a part that can hold nothing but an id, a day or a constant, what
 * it says stands there too, with full stops for all other signs; what somebody typed never does.
 */
record Asked(String type, List<String> filter) {
  private static final Set<String> NO_FILTER = Set.of("limit", "after", TableChoice.PARAMETER);
  private static final String FREE_TEXT = "q";
  private static final Pattern NAME = Pattern.compile("[A-Za-z]{1,30}");
  private static final Pattern CLOSED =
      Pattern.compile(
          "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9][0-9TZ:.-]{7,30}|[A-Z_]{2,40}");
  private static final int LONGEST = 50;

  Asked {
    filter = List.copyOf(filter);
  }

  static Asked of(String type, UriInfo uri) {
    var parts =
        uri.getQueryParameters().entrySet().stream()
            .filter(part -> NAME.matcher(part.getKey()).matches())
            .filter(part -> !NO_FILTER.contains(part.getKey()))
            .map(part -> word(part.getKey(), part.getValue().get(0)))
            .sorted()
            .toList();
    return new Asked(type.equals(TableTypes.XLSX) ? "xlsx" : "csv", parts);
  }

  /** All of it with the number of rows that left. */
  List<String> words(int rows) {
    return Stream.concat(Stream.of(type, "rows." + rows), filter.stream()).toList();
  }

  private static String word(String name, String value) {
    if (name.equals(FREE_TEXT) || !CLOSED.matcher(value).matches()) {
      return name;
    }
    var word = name + "." + value.replaceAll("[^A-Za-z0-9]", ".");
    return word.length() > LONGEST ? name : word;
  }
}
