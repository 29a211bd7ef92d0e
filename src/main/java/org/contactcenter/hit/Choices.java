package org.contactcenter.hit;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * What is to become of the visits hit.
 *
 * @param all of every visit that none of {@code each} names
 * @param each of single visits; those that are not hit are left alone
 * @param reason of cancellations that give none of their own
 */
public record Choices(Optional<Choice.Action> all, List<Choice> each, Optional<String> reason) {
  public static final Choices NONE = new Choices(Optional.empty(), List.of(), Optional.empty());

  public Choices {
    each = List.copyOf(each);
  }

  /** What was chosen, by visit. */
  public Function<UUID, Optional<Choice>> byVisit() {
    Map<UUID, Choice> named =
        each.stream().collect(toMap(Choice::visitId, Function.identity(), (first, later) -> later));
    return visitId ->
        Optional.ofNullable(named.get(visitId))
            .or(() -> all.map(action -> Choice.blanket(visitId, action)));
  }
}
