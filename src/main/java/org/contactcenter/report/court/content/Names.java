package org.contactcenter.report.court.content;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.people.CaseParty;
import org.contactcenter.casefile.representative.Representative;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.party.Person;
import org.contactcenter.report.court.Copy;

/** How the readers of a report are called. */
final class Names {
  private final Sources sources;

  Names(Sources sources) {
    this.sources = sources;
  }

  /** Who may be a reader today. */
  private record Known(
      Map<UUID, Person> people,
      List<CaseParty> parties,
      List<Representative> speaking,
      List<CourtsOfCase.Matter> courts,
      Optional<String> agency,
      LocalDate today) {

    Optional<String> name(Copy copy) {
      return switch (copy.reader()) {
        case COURT -> court(copy);
        case REQUESTER -> agency;
        case RESIDENTIAL_PARENT, VISITING_PARENT -> parent(copy);
        case RESIDENTIAL_LAWYER, VISITING_LAWYER, CHILD_LAWYER -> lawyer(copy);
      };
    }

    private Optional<String> court(Copy copy) {
      return courts.stream()
          .filter(court -> copy.courtId().filter(court.courtId()::equals).isPresent())
          .map(CourtsOfCase.Matter::name)
          .findFirst();
    }

    private Optional<String> parent(Copy copy) {
      return copy.personId()
          .filter(person -> isStill(copy, person))
          .map(people::get)
          .map(Person::name);
    }

    /** The one they speak for has to be on that side still as well. */
    private Optional<String> lawyer(Copy copy) {
      return speaking.stream()
          .filter(each -> copy.representativeId().filter(each.id()::equals).isPresent())
          .filter(each -> each.isOn(today) && isStill(copy, each.personId()))
          .map(Representative::name)
          .findFirst();
    }

    private boolean isStill(Copy copy, UUID person) {
      return parties.stream()
          .filter(party -> party.personId().equals(person) && party.isOn(today))
          .anyMatch(party -> copy.reader().fits(party.role()));
    }
  }

  /**
   * By copy, in the order in which they are named. Throws a {@link Problem} {@code
   * no-such-recipient} for who is none any more: of another court or on no side, or whose mandate
   * is over.
   */
  Map<Copy, String> of(Scope scope, CaseFile file, List<Copy> copies) {
    var known = known(scope, file, copies);
    var names = new LinkedHashMap<Copy, String>();
    for (var copy : copies) {
      names.put(copy, known.name(copy).orElseThrow(() -> Problem.rule("no-such-recipient")));
    }
    return names;
  }

  private Known known(Scope scope, CaseFile file, List<Copy> copies) {
    var people = copies.stream().flatMap(copy -> copy.personId().stream()).toList();
    return new Known(
        sources.people().findAll(scope, people),
        sources.parts().parties().of(scope, file.id()),
        sources.representatives().of(scope, file.id()),
        sources.courts().of(scope, file),
        sources.courts().agency(scope, file),
        sources.parts().time().today(scope));
  }
}
