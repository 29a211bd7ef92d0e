package org.contactcenter.visit.term;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.contactcenter.casefile.people.CaseParty;
import org.contactcenter.party.NameKey;
import org.contactcenter.party.PartyRole;
import org.contactcenter.referral.OrderTerms;
import org.contactcenter.visit.rule.Attempt;

/**
 * Who of a family an order lets into the room. It names people by ids where the case knows them,
 * and by free text, which names everyone who may be meant: in any spelling, with or without a
 * patronymic. Whom it authorizes by id, its free text does not exclude.
 */
final class Guests {
  private static final Pattern AFTER_NAME = Pattern.compile("[,;(–—]");

  private final List<CaseParty> people;
  private final Map<UUID, NameKey> names;
  private final Map<String, NameKey> folded = new ConcurrentHashMap<>();

  Guests(List<CaseParty> people, Map<UUID, NameKey> names) {
    this.people = List.copyOf(people);
    this.names = Map.copyOf(names);
  }

  /** Whether one of those who come to see the child must not. */
  boolean someExcluded(OrderTerms terms, Collection<UUID> visiting) {
    return visiting.stream().anyMatch(person -> isExcluded(terms, person));
  }

  boolean isExcluded(OrderTerms terms, UUID person) {
    return terms.excludedPersonIds().contains(person)
        || (!terms.authorizedPersonIds().contains(person)
            && isNamed(terms.excludedPersons(), person));
  }

  /**
   * Whether one comes besides the visiting parties whom the order does not name, though it names
   * others.
   */
  boolean someNotAuthorized(OrderTerms terms, Attempt attempt) {
    return terms.namesAuthorized()
        && people.stream()
            .filter(each -> each.role() == PartyRole.AUTHORIZED_PERSON)
            .filter(each -> each.isOn(attempt.day()))
            .map(CaseParty::personId)
            .filter(attempt.party().visiting()::contains)
            .anyMatch(person -> !isAuthorized(terms, person));
  }

  private boolean isAuthorized(OrderTerms terms, UUID person) {
    return terms.authorizedPersonIds().contains(person)
        || isNamed(terms.authorizedPersons(), person);
  }

  /** What follows the name, such as "grandmother", says more of the same person. */
  private static Stream<String> readings(String text) {
    return Stream.of(text, AFTER_NAME.split(text.strip(), 2)[0]);
  }

  private boolean isNamed(List<String> texts, UUID person) {
    return Optional.ofNullable(names.get(person)).stream()
        .anyMatch(
            name ->
                texts.stream()
                    .flatMap(Guests::readings)
                    .anyMatch(text -> fold(text).matches(name)));
  }

  private NameKey fold(String text) {
    return folded.computeIfAbsent(text, each -> NameKey.of(each, ""));
  }
}
