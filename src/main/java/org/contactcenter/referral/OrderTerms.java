package org.contactcenter.referral;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What an order lays down about the contact, as data; whatever it is silent about is empty.
 *
 * @param supervised whether every contact is watched by staff; {@code false} leaves it open
 * @param visitsPerWeek at most, in a week from Monday to Sunday; likewise {@code visitsPerMonth}
 * @param minutesPerWeek at most, of all visits of the week; likewise {@code minutesPerMonth}
 * @param earliest the time of day, at the center, before which no visit begins; {@code latest} the
 *     one after which none goes on
 * @param authorizedPersons who else may be in the room, and {@code excludedPersons} who never may,
 *     as the order names them
 * @param authorizedPersonIds the same people where the case knows them; likewise {@code
 *     excludedPersonIds}
 * @param overridable the terms from which a coordinator may depart for a reason
 */
public record OrderTerms(
    Optional<Boolean> supervised,
    Optional<VisitType> visitType,
    Optional<Integer> visitsPerWeek,
    Optional<Integer> visitsPerMonth,
    Optional<Integer> minutesPerVisit,
    Optional<Integer> minutesPerWeek,
    Optional<Integer> minutesPerMonth,
    List<DayOfWeek> weekdays,
    Optional<LocalTime> earliest,
    Optional<LocalTime> latest,
    List<String> authorizedPersons,
    List<String> excludedPersons,
    List<UUID> authorizedPersonIds,
    List<UUID> excludedPersonIds,
    List<OrderTerm> overridable,
    Optional<String> notes) {

  /** An order of which nothing is known but that there is one. */
  public static final OrderTerms NONE =
      new OrderTerms(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Optional.empty());

  public OrderTerms {
    weekdays = weekdays.stream().distinct().sorted().toList();
    authorizedPersons = List.copyOf(authorizedPersons);
    excludedPersons = List.copyOf(excludedPersons);
    authorizedPersonIds = authorizedPersonIds.stream().distinct().toList();
    excludedPersonIds = excludedPersonIds.stream().distinct().toList();
    overridable = overridable.stream().distinct().sorted().toList();
  }

  /** Whether the times of day leave any time between them. */
  public boolean leavesTime() {
    return earliest.isEmpty() || latest.isEmpty() || earliest.get().isBefore(latest.get());
  }

  /** Whether it names anybody as one who may be in the room besides. */
  public boolean namesAuthorized() {
    return !authorizedPersons.isEmpty() || !authorizedPersonIds.isEmpty();
  }

  /** Whether it speaks of anybody by name. */
  public boolean namesPeople() {
    return !authorizedPersons.isEmpty() || !excludedPersons.isEmpty();
  }

  /** Whether it tells people by their ids, which only a case knows. */
  boolean tellsIds() {
    return !authorizedPersonIds.isEmpty() || !excludedPersonIds.isEmpty();
  }

  /** Whether somebody both may and must not come. */
  public boolean contradictsItself() {
    return !Collections.disjoint(authorizedPersonIds, excludedPersonIds);
  }

  /** Whether it asks for a type of visit that its own word on supervision rules out. */
  public boolean asksForTheUnwatched() {
    return supervised.orElse(false) && visitType.filter(type -> !type.isWatched()).isPresent();
  }
}
