package org.contactcenter.casefile.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.people.CaseParty;
import org.contactcenter.casefile.people.PartiesOfCase;
import org.contactcenter.casefile.view.CaseView.PersonView;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.party.People;
import org.contactcenter.party.Person;

/** Puts the names to cases; two statements, however many cases. */
public final class CaseViews {
  private final PartiesOfCase parties;
  private final People people;
  private final Transactions transactions;

  public CaseViews(PartiesOfCase parties, People people, Transactions transactions) {
    this.parties = parties;
    this.people = people;
    this.transactions = transactions;
  }

  public CaseView of(Scope scope, CaseFile file) {
    return of(scope, List.of(file)).get(0);
  }

  List<CaseView> of(Scope scope, List<CaseFile> files) {
    return transactions.in(scope, () -> views(scope, files));
  }

  private List<CaseView> views(Scope scope, List<CaseFile> files) {
    var roles = parties.of(scope, files.stream().map(CaseFile::id).toList());
    var known =
        people.findAll(
            scope, roles.values().stream().flatMap(List::stream).map(CaseParty::personId).toList());
    return files.stream()
        .map(file -> CaseView.of(file, named(roles.getOrDefault(file.id(), List.of()), known)))
        .toList();
  }

  private static List<PersonView> named(List<CaseParty> roles, Map<UUID, Person> known) {
    return roles.stream()
        .flatMap(
            role ->
                Optional.ofNullable(known.get(role.personId()))
                    .map(person -> PersonView.of(role, person))
                    .stream())
        .toList();
  }
}
