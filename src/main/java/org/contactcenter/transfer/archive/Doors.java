package org.contactcenter.transfer.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reading methods of the API by their paths, such as {@code cases/{id}/orders}. */
final class Doors {
  private final Map<String, Door> byPath;

  Doors(List<Object> resources) {
    byPath =
        resources.stream()
            .flatMap(Doors::of)
            .collect(
                Collectors.toUnmodifiableMap(Doors::path, Function.identity(), (one, same) -> one));
  }

  private static Stream<Door> of(Object resource) {
    return Arrays.stream(resource.getClass().getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(GET.class))
        .map(method -> new Door(resource, method));
  }

  /** The one at that path; throws {@link IllegalArgumentException} where there is none: a bug. */
  Door at(String path) {
    return Optional.ofNullable(byPath.get(path))
        .orElseThrow(() -> new IllegalArgumentException("no such path: " + path));
  }

  /** Whether the door is open to somebody, by the roles that they have. */
  static boolean opensTo(Door door, Predicate<String> hasRole) {
    return Arrays.stream(door.method().getAnnotation(RolesAllowed.class).value()).anyMatch(hasRole);
  }

  private static String path(Door door) {
    return Stream.<AnnotatedElement>of(door.resource().getClass(), door.method())
        .map(each -> each.getAnnotation(Path.class))
        .filter(path -> path != null)
        .map(path -> path.value().replaceAll("^/|/$", ""))
        .filter(path -> !path.isEmpty())
        .collect(Collectors.joining("/"));
  }
}
