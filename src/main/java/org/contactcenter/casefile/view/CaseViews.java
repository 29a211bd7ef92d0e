package org.contactcenter.casefile.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.hold.LegalHold;
import org.contactcenter.casefile.hold.LegalHolds;
import org.contactcenter.casefile.order.OrderEndings;
import org.contactcenter.casefile.people.CaseParty;
import org.contactcenter.casefile.people.PartiesOfCase;
import org.contactcenter.casefile.view.CaseView.HoldView;
import org.contactcenter.casefile.view.CaseView.PersonView;
import org.contactcenter.casefile.view.CaseView.Standing;
import org.contactcenter.core.Page;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.contactcenter.party.People;
import org.contactcenter.party.Person;
import org.contactcenter.rights.Matter;
import org.jspecify.annotations.Nullable;

/**
 * Puts the names, the ends of orders and the holds to cases; a few statements, however many cases.
 */
public final class CaseViews {
  private final PartiesOfCase parties;
  private final People people;
  private final LegalHolds holds;
  private final OrderEndings endings;
  private final Transactions transactions;

  public CaseViews(
      PartiesOfCase parties,
      People people,
      LegalHolds holds,
      OrderEndings endings,
      Transactions transactions) {
    this.parties = parties;
    this.people = people;
    this.holds = holds;
    this.endings = endings;
    this.transactions = transactions;
  }

  /** The case as the user may see it, who may see it at all. */
  public CaseView of(User user, CaseFile file) {
    return of(user, List.of(file)).get(0);
  }

  /** The cases found, in the one transaction in which they are sought. */
  Page<CaseView> page(User user, Supplier<Page<CaseFile>> search) {
    return transactions.in(
        user.scope(),
        () -> {
          var found = search.get();
          return new Page<>(of(user, found.items()), found.next());
        });
  }

  private List<CaseView> of(User user, List<CaseFile> files) {
    return transactions.in(user.scope(), () -> views(user, files));
  }

  private List<CaseView> views(User user, List<CaseFile> files) {
    var scope = user.scope();
    var ids = files.stream().map(CaseFile::id).toList();
    var roles = parties.of(scope, ids);
    var held =
        Matter.LEGAL_HOLD.isOpenTo(user) ? holds.standing(scope, ids) : Map.<UUID, LegalHold>of();
    var ends = endings.lastDays(scope, ids);
    var known =
        people.findAll(
            scope, roles.values().stream().flatMap(List::stream).map(CaseParty::personId).toList());
    return files.stream()
        .map(
            file ->
                CaseView.of(
                    file,
                    standing(scope, ends.get(file.id()), held.get(file.id())),
                    named(roles.getOrDefault(file.id(), List.of()), known)))
        .toList();
  }

  private Standing standing(Scope scope, @Nullable LocalDate lastDay, @Nullable LegalHold hold) {
    return new Standing(
        Optional.ofNullable(lastDay),
        lastDay != null && endings.isSoon(scope, lastDay),
        Optional.ofNullable(hold).map(HoldView::of));
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
