package org.contactcenter.telling.reach;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.core.Language;
import org.contactcenter.core.Scope;
import org.contactcenter.party.MailAddresses;
import org.contactcenter.party.People;
import org.contactcenter.party.Person;
import org.contactcenter.party.messaging.InvitationWish;
import org.contactcenter.party.messaging.MessagingChoice;
import org.contactcenter.party.messaging.MessagingChoices;

/**
 * How people may be written to: where they have an address of their own and nothing against mail.
 * An address that two of a family have is nobody's own, whatever they said of it. Read once in a
 * transaction.
 */
public final class Reaches {
  private final CaseParts cases;
  private final Persons persons;

  /** Who is who among the people of a center, and what is known of how they are written to. */
  public record Persons(People people, MessagingChoices choices, MailAddresses mail) {}

  public Reaches(CaseParts cases, Persons persons) {
    this.cases = cases;
    this.persons = persons;
  }

  /** Adds who hears of people who want invitations from now on. */
  public void connect(InvitationWish wish) {
    persons.choices().connect(wish);
  }

  /** What a transaction knows: of everybody asked for who has an address. */
  private record Known(Map<UUID, Optional<Reach>> people) {}

  /**
   * Of that person; empty where mail is not for them.
   *
   * @param family who must not read it
   */
  public Optional<Reach> of(Scope scope, UUID personId, Collection<UUID> family) {
    learn(scope, family);
    return of(scope, personId)
        .filter(
            own ->
                family.stream()
                    .filter(other -> !other.equals(personId))
                    .flatMap(other -> known(scope, other).stream())
                    .noneMatch(own::isSharedWith));
  }

  /** The same where nobody else is known. */
  public Optional<Reach> of(Scope scope, UUID personId) {
    learn(scope, Set.of(personId));
    return known(scope, personId).filter(reach -> reach.choice().allowsMail());
  }

  /** Whether mail to that address would be read by that person, be it their own or not. */
  public boolean isReadBy(Scope scope, String address, UUID personId) {
    learn(scope, Set.of(personId));
    return known(scope, personId).filter(reach -> reach.isAt(address)).isPresent();
  }

  /** Reads what is needed in two statements, and one for each address. */
  public void learn(Scope scope, Collection<UUID> wanted) {
    var known = known(scope);
    var fresh = wanted.stream().filter(id -> !known.containsKey(id)).collect(toSet());
    if (!fresh.isEmpty()) {
      var found = persons.people().findNamed(scope, fresh);
      var said = persons.choices().of(scope, fresh);
      fresh.forEach(
          id ->
              known.put(
                  id,
                  reach(scope, Optional.ofNullable(found.get(id)), requireNonNull(said.get(id)))));
    }
  }

  private Optional<Reach> reach(Scope scope, Optional<Person> person, MessagingChoice choice) {
    return person.flatMap(
        who ->
            persons
                .mail()
                .of(scope, who.id())
                .map(address -> new Reach(who, choice, language(scope, who, choice), address)));
  }

  private Language language(Scope scope, Person person, MessagingChoice choice) {
    return choice
        .language()
        .or(() -> Language.negotiate(String.join(",", person.languages())))
        .orElseGet(() -> cases.time().language(scope));
  }

  private Optional<Reach> known(Scope scope, UUID personId) {
    return known(scope).getOrDefault(personId, Optional.empty());
  }

  private Map<UUID, Optional<Reach>> known(Scope scope) {
    return cases
        .ground()
        .transactions()
        .known(scope, Known.class, () -> new Known(new HashMap<>()))
        .people();
  }
}
