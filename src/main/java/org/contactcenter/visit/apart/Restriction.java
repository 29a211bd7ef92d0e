package org.contactcenter.visit.apart;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.core.Problem;

/**
 * Two people, a person and a family, or two families who must never be in one building at once.
 * Both days belong to it; without the last it goes on.
 *
 * @param oneCase the case it was entered in
 * @param onePerson who of that family; the whole of it where empty
 * @param otherCase the other family as a whole; empty where a person is named
 * @param reason why; may tell of either family
 */
public record Restriction(
    UUID id,
    UUID oneCase,
    Optional<UUID> onePerson,
    Optional<UUID> otherCase,
    Optional<UUID> otherPerson,
    String reason,
    LocalDate validFrom,
    Optional<LocalDate> validUntil,
    Instant enteredAt,
    Optional<String> endReason,
    Optional<Instant> endedAt) {

  public static final String ONE = "ONE";
  public static final String OTHER = "OTHER";

  public Restriction {
    if (otherCase.isPresent() == otherPerson.isPresent()) {
      throw new IllegalArgumentException("kept from a person or from a family: " + id);
    }
    if (validUntil.filter(validFrom::isAfter).isPresent()) {
      throw new IllegalArgumentException("a restriction that ends before it begins: " + id);
    }
  }

  public boolean isOn(LocalDate day) {
    return !day.isBefore(validFrom) && validUntil.filter(day::isAfter).isEmpty();
  }

  /** The people it names. */
  public Stream<UUID> people() {
    return Stream.of(onePerson, otherPerson).flatMap(Optional::stream);
  }

  /** The families it holds for as a whole. */
  public Stream<UUID> families() {
    return Stream.concat(Stream.of(oneCase).filter(any -> onePerson.isEmpty()), otherCase.stream());
  }

  /**
   * Which side somebody is on; none who has no part in it, nor who is of both families, for nobody
   * keeps away from oneself.
   *
   * @param cases in which the person has a part that day
   * @param visitCase the case for whose visit they come: it decides for who is of both families
   */
  public Optional<String> sideOf(UUID person, Set<UUID> cases, UUID visitCase) {
    if (onePerson.filter(person::equals).isPresent()) {
      return Optional.of(ONE);
    }
    if (otherPerson.filter(person::equals).isPresent()) {
      return Optional.of(OTHER);
    }
    var one = onePerson.isEmpty() && isOf(oneCase, cases, visitCase);
    var other = otherCase.filter(family -> isOf(family, cases, visitCase)).isPresent();
    if (one && other) {
      return sideOfFamily(visitCase);
    }
    return one ? Optional.of(ONE) : Optional.of(OTHER).filter(any -> other);
  }

  /**
   * Ends it with a day, the last that belongs to it. Throws a {@link Problem} where that was done
   * before, or it would end before it began or later than it does already.
   */
  public Restriction end(LocalDate lastDay, String why, Instant at) {
    requireEnd(lastDay);
    return new Restriction(
        id,
        oneCase,
        onePerson,
        otherCase,
        otherPerson,
        reason,
        validFrom,
        Optional.of(lastDay),
        enteredAt,
        Optional.of(why),
        Optional.of(at));
  }

  private void requireEnd(LocalDate lastDay) {
    if (endedAt.isPresent()) {
      throw Problem.rule("restriction-ended");
    }
    if (lastDay.isBefore(validFrom)) {
      throw Problem.field("on", "ends-before-it-begins");
    }
    if (validUntil.filter(lastDay::isAfter).isPresent()) {
      throw Problem.field("on", "ends-sooner-already");
    }
  }

  private Optional<String> sideOfFamily(UUID visitCase) {
    if (oneCase.equals(visitCase)) {
      return Optional.of(ONE);
    }
    return otherCase.filter(visitCase::equals).map(any -> OTHER);
  }

  private static boolean isOf(UUID family, Set<UUID> cases, UUID visitCase) {
    return family.equals(visitCase) || cases.contains(family);
  }
}
