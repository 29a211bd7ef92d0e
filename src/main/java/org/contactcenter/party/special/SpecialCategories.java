package org.contactcenter.party.special;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What is written of a person in the special categories; version 0 where nothing ever was. */
public record SpecialCategories(
    UUID personId,
    Optional<SpecialDatum> ethnicity,
    Optional<SpecialDatum> health,
    Optional<SpecialDatum> religion,
    int version) {

  static SpecialCategories none(UUID personId) {
    return new SpecialCategories(personId, Optional.empty(), Optional.empty(), Optional.empty(), 0);
  }

  /** The names of those of which there is something. */
  List<String> written() {
    return Stream.of(Category.values())
        .filter(category -> category.in(this).isPresent())
        .map(Category::label)
        .toList();
  }

  /** The names of those of which the other says something else. */
  List<String> differingFrom(SpecialCategories other) {
    return Stream.of(Category.values())
        .filter(category -> !same(category.in(this), category.in(other)))
        .map(Category::label)
        .toList();
  }

  private static boolean same(Optional<SpecialDatum> one, Optional<SpecialDatum> other) {
    return one.isEmpty() ? other.isEmpty() : other.filter(one.get()::says).isPresent();
  }
}
