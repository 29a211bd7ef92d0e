package org.contactcenter.report.court;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.people.CaseParty;
import org.contactcenter.casefile.representative.Representative;
import org.contactcenter.center.Center;
import org.contactcenter.core.Language;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.party.Person;
import org.contactcenter.report.copy.Family;
import org.contactcenter.report.court.content.Sources;

/** Finds who of a case is meant by those whom a report is to go to. */
final class Recipients {
  private final Sources sources;

  Recipients(Sources sources) {
    this.sources = sources;
  }

  /**
   * A reader as asked for; of several that fit, which one.
   *
   * @param language the reader's own where it is absent
   */
  record Wish(
      Reader reader,
      Optional<UUID> personId,
      Optional<UUID> representativeId,
      Optional<UUID> courtId,
      Optional<Language> language) {}

  /**
   * The copies to be made: those asked for, or one for each who may have one. Throws a {@link
   * Problem} that names the recipient for whom the case does not have today, or has several times.
   */
  List<Copy> of(Scope scope, CaseFile file, UUID reportId, Optional<List<Wish>> wishes) {
    var all = candidates(scope, file, reportId);
    if (wishes.isEmpty()) {
      return placed(all);
    }
    var chosen = new ArrayList<Copy>();
    for (int i = 0; i < wishes.get().size(); i++) {
      var copy = one("recipients[" + i + "]", all, wishes.get().get(i));
      if (chosen.stream().anyMatch(copy::isForTheSameAs)) {
        throw Problem.field("recipients[" + i + "]", "recipient-twice");
      }
      chosen.add(copy);
    }
    return placed(chosen);
  }

  /** Those for whom there were copies, as far as the case still has them. */
  List<Wish> still(Scope scope, CaseFile file, List<Copy> before) {
    var all = candidates(scope, file, new UUID(0, 0));
    return before.stream()
        .filter(copy -> all.stream().anyMatch(copy::isForTheSameAs))
        .map(Copy::wish)
        .toList();
  }

  private static Copy one(String field, List<Copy> all, Wish wish) {
    var fitting =
        all.stream()
            .filter(copy -> copy.reader() == wish.reader())
            .filter(copy -> fits(wish.personId(), copy.personId()))
            .filter(copy -> fits(wish.representativeId(), copy.representativeId()))
            .filter(copy -> fits(wish.courtId(), copy.courtId()))
            .toList();
    if (fitting.isEmpty()) {
      throw Problem.field(field, "recipient-unknown");
    }
    if (fitting.size() > 1 && wish.reader() != Reader.COURT) {
      throw Problem.field(field, "recipient-ambiguous");
    }
    return wish.language().map(fitting.get(0)::in).orElse(fitting.get(0));
  }

  private static boolean fits(Optional<UUID> wanted, Optional<UUID> found) {
    return wanted.isEmpty() || wanted.equals(found);
  }

  /** Of several courts the one that governs first. */
  private List<Copy> candidates(Scope scope, CaseFile file, UUID reportId) {
    var center = sources.centers().of(scope);
    var today = sources.parts().time().today(scope);
    var blank = Copy.blank(file.id(), reportId, center.language());
    var parties =
        sources.parts().parties().of(scope, file.id()).stream()
            .filter(party -> party.isOn(today))
            .toList();
    var speaking =
        sources.representatives().of(scope, file.id()).stream()
            .filter(each -> each.isOn(today))
            .toList();
    return Stream.of(
            courts(scope, file, blank),
            sources.courts().agency(scope, file).stream().map(any -> blank.to(Reader.REQUESTER)),
            parents(scope, center, parties, blank),
            lawyers(parties, speaking, blank))
        .flatMap(each -> each)
        .toList();
  }

  private Stream<Copy> courts(Scope scope, CaseFile file, Copy blank) {
    var governing = sources.courts().governing(scope, file).stream();
    return Stream.concat(governing, sources.courts().of(scope, file).stream())
        .map(court -> court.courtId())
        .distinct()
        .map(blank::toCourt);
  }

  private Stream<Copy> parents(Scope scope, Center center, List<CaseParty> parties, Copy blank) {
    var people =
        sources.people().findAll(scope, parties.stream().map(CaseParty::personId).toList());
    return parties.stream()
        .filter(CaseParty::isSide)
        .map(
            party ->
                blank
                    .to(side(party))
                    .of(party.personId())
                    .in(language(center, Optional.ofNullable(people.get(party.personId())))));
  }

  private static Reader side(CaseParty party) {
    return party.role().isResidentSide() ? Reader.RESIDENTIAL_PARENT : Reader.VISITING_PARENT;
  }

  private static Language language(Center center, Optional<Person> person) {
    return person.flatMap(Family::spoken).orElse(center.language());
  }

  private static Stream<Copy> lawyers(
      List<CaseParty> parties, List<Representative> speaking, Copy blank) {
    return speaking.stream()
        .flatMap(
            each ->
                parties.stream()
                    .filter(party -> party.personId().equals(each.personId()))
                    .flatMap(party -> lawyer(party).stream())
                    .map(
                        reader ->
                            blank
                                .to(reader)
                                .by(each.personId(), each.id())
                                .in(each.language().orElse(blank.language()))));
  }

  private static Optional<Reader> lawyer(CaseParty party) {
    return Arrays.stream(Reader.values())
        .filter(reader -> reader.isLawyer() && reader.fits(party.role()))
        .findFirst();
  }

  private static List<Copy> placed(List<Copy> copies) {
    return IntStream.range(0, copies.size())
        .mapToObj(place -> copies.get(place).at(place))
        .toList();
  }
}
