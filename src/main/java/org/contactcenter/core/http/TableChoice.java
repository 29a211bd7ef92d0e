package org.contactcenter.core.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.contactcenter.core.Problem;
import org.contactcenter.core.sheet.TableTypes;

/**
 * Whether a list leaves as a table: where {@code Accept} likes one best, or by {@code
 * ?format=csv|xlsx} for plain links. From here on {@code Accept} names either one type of table
 * alone, or none.
 */
@PreMatching
public final class TableChoice implements ContainerRequestFilter {
  /** The parameter of plain links. */
  public static final String PARAMETER = "format";

  /** What it may say. */
  public static final Map<String, String> FORMATS =
      Map.of("csv", TableTypes.CSV, "xlsx", TableTypes.XLSX, "json", MediaType.APPLICATION_JSON);

  @Override
  public void filter(ContainerRequestContext request) {
    if (!request.getMethod().equals(HttpMethod.GET)) {
      return;
    }
    var named = request.getUriInfo().getQueryParameters().get(PARAMETER);
    if (named != null) {
      accept(request, format(named));
      return;
    }
    var liked = request.getAcceptableMediaTypes();
    if (liked.stream().anyMatch(TableChoice::isTable)) {
      accept(request, isTable(liked.get(0)) ? name(liked.get(0)) : others(liked));
    }
  }

  private static String format(List<String> named) {
    return Optional.of(named)
        .filter(values -> values.size() == 1)
        .map(values -> FORMATS.get(values.get(0)))
        .orElseThrow(() -> Problem.of(Problem.Kind.MALFORMED, "malformed-parameter", PARAMETER));
  }

  private static void accept(ContainerRequestContext request, String types) {
    request.getHeaders().putSingle(HttpHeaders.ACCEPT, types);
  }

  private static boolean isTable(MediaType type) {
    return TableTypes.ALL.contains(name(type));
  }

  private static String name(MediaType type) {
    return type.getType() + "/" + type.getSubtype();
  }

  private static String others(List<MediaType> liked) {
    return liked.stream()
        .filter(type -> !isTable(type))
        .map(MediaType::toString)
        .collect(Collectors.joining(", "));
  }
}
