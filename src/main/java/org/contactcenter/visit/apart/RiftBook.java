package org.contactcenter.visit.apart;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.casefile.people.CaseParty;
import org.contactcenter.casefile.people.PartiesOfCase;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.hit.CalendarLock;
import org.jdbi.v3.core.Jdbi;

/** The restrictions stored, whoever asks; who may ask is decided before. */
public final class RiftBook {
  private final RestrictionDao dao;
  private final PartiesOfCase parties;
  private final CaseDoors doors;
  private final Transactions transactions;
  private final CalendarLock calendar;

  public RiftBook(
      Jdbi jdbi,
      PartiesOfCase parties,
      CaseDoors doors,
      Transactions transactions,
      CalendarLock calendar) {
    this.dao = jdbi.onDemand(RestrictionDao.class);
    this.parties = parties;
    this.doors = doors;
    this.transactions = transactions;
    this.calendar = calendar;
  }

  /**
   * What keeps these people away from others, whatever visit they come to, in three statements.
   * Sure for as long as the caller holds the locks of the cases whose visits they come to.
   *
   * @param families for whose visits they come
   */
  public Rifts around(Scope scope, Collection<UUID> families, Collection<UUID> people) {
    return transactions.in(
        scope,
        () -> {
          var roles = parties.everOf(scope, people);
          var cases =
              Stream.concat(families.stream(), roles.stream().map(CaseParty::caseId))
                  .collect(toSet());
          return new Rifts(roles, dao.touching(cases, people), doors.all(scope, cases));
        });
  }

  /**
   * Lets nobody else change roles or restrictions until the open transaction ends. Taken before any
   * row is locked, and after the calendar, as in everything that books.
   */
  public void lock(Scope scope) {
    calendar.share(scope);
    transactions.in(scope, dao::lock);
  }

  public void add(Scope scope, Restriction restriction) {
    transactions.run(scope, () -> dao.insert(restriction));
  }

  /** Throws a {@link Problem} (conflict) where it was ended in the meantime. */
  public void end(Scope scope, Restriction ended) {
    transactions.run(
        scope,
        () -> {
          if (!dao.end(ended)) {
            throw Problem.stale("restriction", ended.id());
          }
        });
  }

  public Optional<Restriction> find(Scope scope, UUID id) {
    return transactions.in(scope, () -> dao.find(id));
  }

  /** Those that touch the family or anybody of it, by the day they began. */
  public List<Restriction> of(Scope scope, UUID caseId, Set<UUID> people) {
    return transactions.in(scope, () -> dao.touching(List.of(caseId), people));
  }
}
