package org.contactcenter.telling.visit;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.core.Language;
import org.contactcenter.core.Scope;
import org.contactcenter.party.MailAddresses;
import org.contactcenter.party.People;
import org.contactcenter.party.Person;
import org.contactcenter.party.messaging.MessagingChoice;
import org.contactcenter.party.messaging.MessagingChoices;
import org.contactcenter.visit.booking.Visit;
import org.contactcenter.visit.slot.Families;
import org.contactcenter.visit.slot.Family;
import org.contactcenter.visit.timetable.Side;

/**
 * Who of a family is written to about a visit: the adults who come to it or bring the child, where
 * they have an address of their own and nothing against mail. Read once in a transaction.
 */
final class Addressees {
  private static final int OF_AGE = 18;

  private final CaseParts cases;
  private final Families families;
  private final People people;
  private final MessagingChoices choices;
  private final MailAddresses mail;

  Addressees(
      CaseParts cases,
      Families families,
      People people,
      MessagingChoices choices,
      MailAddresses mail) {
    this.cases = cases;
    this.families = families;
    this.people = people;
    this.choices = choices;
    this.mail = mail;
  }

  /** What a transaction knows of families and of how their people can be written to. */
  private record Known(Map<UUID, Family> families, Map<UUID, Optional<Reach>> people) {}

  /** How one of them is written to. */
  private record Reach(Person person, MessagingChoice choice, Language language, String address) {
    boolean isOfAge(LocalDate day) {
      return person.birthDate().filter(born -> born.plusYears(OF_AGE).isAfter(day)).isEmpty();
    }
  }

  /** Those of one visit, by the roles of its day. */
  List<Addressee> of(Scope scope, Visit visit) {
    prepare(scope, List.of(visit));
    var known = known(scope);
    var day = cases.time().dayOf(scope, visit.time().start());
    var sides = sides(Objects.requireNonNull(known.families().get(visit.caseId())), day, visit);
    return sides.entrySet().stream()
        .flatMap(
            side ->
                known.people().getOrDefault(side.getKey(), Optional.empty()).stream()
                    .filter(reach -> reach.isOfAge(day))
                    .map(reach -> addressee(side.getValue(), reach)))
        .toList();
  }

  /** On which side the person comes to the visit; empty for who does not. */
  Optional<Side> sideOf(Scope scope, Visit visit, UUID personId) {
    prepare(scope, List.of(visit));
    var family = Objects.requireNonNull(known(scope).families().get(visit.caseId()));
    var day = cases.time().dayOf(scope, visit.time().start());
    return Optional.ofNullable(sides(family, day, visit).get(personId));
  }

  /** Where the person may be written to now; empty where mail is not for them. */
  Optional<String> address(Scope scope, UUID personId) {
    learn(scope, Set.of(personId));
    return known(scope).people().getOrDefault(personId, Optional.empty()).map(Reach::address);
  }

  /** Reads what is needed for all of the visits in a few statements, and one for each address. */
  void prepare(Scope scope, Collection<Visit> visits) {
    var known = known(scope).families();
    var fresh =
        visits.stream().map(Visit::caseId).filter(id -> !known.containsKey(id)).collect(toSet());
    if (!fresh.isEmpty()) {
      known.putAll(families.shown(scope, fresh));
    }
    learn(
        scope,
        visits.stream()
            .flatMap(visit -> sides(known, scope, visit).keySet().stream())
            .collect(toSet()));
  }

  private Map<UUID, Side> sides(Map<UUID, Family> known, Scope scope, Visit visit) {
    var family = Objects.requireNonNull(known.get(visit.caseId()));
    return sides(family, cases.time().dayOf(scope, visit.time().start()), visit);
  }

  private static Map<UUID, Side> sides(Family family, LocalDate day, Visit visit) {
    var residents = family.residents(day);
    return Stream.concat(residents.stream(), visit.visitors().stream())
        .distinct()
        .sorted()
        .collect(
            toMap(
                Function.identity(),
                id -> residents.contains(id) ? Side.RESIDENTIAL : Side.VISITING));
  }

  private void learn(Scope scope, Set<UUID> wanted) {
    var known = known(scope).people();
    var fresh = wanted.stream().filter(id -> !known.containsKey(id)).collect(toSet());
    if (!fresh.isEmpty()) {
      var persons = people.findNamed(scope, fresh);
      var said = choices.of(scope, fresh);
      fresh.forEach(
          id ->
              known.put(
                  id,
                  reach(
                      scope, Optional.ofNullable(persons.get(id)), requireNonNull(said.get(id)))));
    }
  }

  private Optional<Reach> reach(Scope scope, Optional<Person> person, MessagingChoice choice) {
    return person
        .filter(any -> choice.allowsMail())
        .flatMap(
            who ->
                mail.of(scope, who.id())
                    .map(address -> new Reach(who, choice, language(scope, who, choice), address)));
  }

  private Language language(Scope scope, Person person, MessagingChoice choice) {
    return choice
        .language()
        .or(() -> Language.negotiate(String.join(",", person.languages())))
        .orElseGet(() -> cases.time().language(scope));
  }

  private static Addressee addressee(Side side, Reach reach) {
    return new Addressee(
        reach.person().id(), side, reach.language(), reach.choice().invitations(), reach.address());
  }

  private Known known(Scope scope) {
    return cases
        .ground()
        .transactions()
        .known(scope, Known.class, () -> new Known(new HashMap<>(), new HashMap<>()));
  }
}
