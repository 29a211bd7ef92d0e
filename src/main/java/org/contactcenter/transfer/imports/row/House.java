package org.contactcenter.transfer.imports.row;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.contactcenter.core.Scope;

/**
 * The center that rows speak of: its clock, and by what names it calls its own. Names are compared
 * without regard to the case of letters.
 */
public record House(
    ZoneId zone, Map<String, UUID> rooms, Map<String, UUID> courts, Map<String, UUID> staff) {

  public House {
    rooms = Map.copyOf(rooms);
    courts = Map.copyOf(courts);
    staff = Map.copyOf(staff);
  }

  /** Where the names come from. */
  @FunctionalInterface
  public interface Source {
    House of(Scope scope);
  }

  static String folded(String name) {
    return name.strip().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /** Names with what they name; of those that several have none. */
  public static <T> Map<String, UUID> named(
      List<T> all, Function<T, List<String>> names, Function<T, UUID> id) {
    var found = new HashMap<String, Optional<UUID>>();
    for (var each : all) {
      names.apply(each).stream()
          .map(House::folded)
          .distinct()
          .forEach(
              name ->
                  found.merge(name, Optional.of(id.apply(each)), (one, other) -> Optional.empty()));
    }
    return found.entrySet().stream()
        .filter(entry -> entry.getValue().isPresent())
        .collect(
            Collectors.toUnmodifiableMap(
                Map.Entry::getKey, entry -> entry.getValue().orElseThrow()));
  }
}
