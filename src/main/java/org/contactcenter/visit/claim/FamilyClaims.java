package org.contactcenter.visit.claim;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.visit.claim.ClaimDao.ClaimRows;
import org.contactcenter.visit.claim.ClaimDao.HeldClaim;
import org.contactcenter.visit.claim.GuardDao.GuardRows;
import org.contactcenter.visit.claim.GuardDao.HeldGuard;
import org.jdbi.v3.core.Jdbi;

/**
 * What families have taken for visits that are planned already, when their people change or whom
 * those must not meet. Rooms and supervisors stay as they are.
 */
public final class FamilyClaims {
  private final ClaimDao claims;
  private final GuardDao guards;
  private final Transactions transactions;

  public FamilyClaims(Jdbi jdbi, Transactions transactions) {
    this.claims = jdbi.onDemand(ClaimDao.class);
    this.guards = jdbi.onDemand(GuardDao.class);
    this.transactions = transactions;
  }

  /**
   * Takes for each visit what its family needs now instead of what it needed before, all of them at
   * once, and answers the visits for which it was not to be had. Those that need what they have are
   * not touched. Runs in an open transaction, under the locks of the visits and of their cases; the
   * caller gives it up where it cannot live with the answer.
   *
   * @param people everyone who may hold a claim for one of the families
   */
  public Set<UUID> retake(Scope scope, Map<UUID, Claims> wanted, Collection<UUID> people) {
    return transactions.in(
        scope,
        () -> {
          var changed = changed(wanted, people);
          claims.deleteClaims(changed, people);
          guards.delete(changed);
          return taken(changed, wanted);
        });
  }

  private Set<UUID> changed(Map<UUID, Claims> wanted, Collection<UUID> people) {
    var before = new HashMap<UUID, Set<Object>>();
    claims
        .held(wanted.keySet(), people)
        .forEach(held -> note(before, held.visitId(), held.claim()));
    guards.held(wanted.keySet()).forEach(held -> note(before, held.visitId(), held.guard()));
    return wanted.entrySet().stream()
        .filter(
            visit ->
                !everything(visit.getValue()).equals(before.getOrDefault(visit.getKey(), Set.of())))
        .map(Map.Entry::getKey)
        .collect(toSet());
  }

  private Set<UUID> taken(Set<UUID> visits, Map<UUID, Claims> wanted) {
    var lacking = new HashSet<UUID>();
    var claimed = inOrder(visits, wanted, Claims::claims, Claim.ORDER, HeldClaim::new);
    var taken = Set.copyOf(claims.take(ClaimRows.of(claimed)));
    claimed.stream()
        .filter(claim -> !taken.contains(claim))
        .forEach(claim -> lacking.add(claim.visitId()));
    var guarded = inOrder(visits, wanted, Claims::guards, Guard.ORDER, HeldGuard::new);
    var rows =
        guards.take(GuardRows.of(guarded)).stream().collect(groupingBy(it -> it, counting()));
    guarded.stream()
        .filter(guard -> rows.getOrDefault(guard, 0L) < GuardDao.ROWS)
        .forEach(guard -> lacking.add(guard.visitId()));
    return lacking;
  }

  /** In the order in which everybody takes them, whatever visit they are for. */
  private static <T, H> List<H> inOrder(
      Set<UUID> visits,
      Map<UUID, Claims> wanted,
      Function<Claims, List<T>> part,
      Comparator<T> order,
      BiFunction<UUID, T, H> held) {
    return visits.stream()
        .flatMap(
            id ->
                Optional.ofNullable(wanted.get(id)).map(part).stream()
                    .flatMap(List::stream)
                    .map(each -> Map.entry(id, each)))
        .sorted(Map.Entry.comparingByValue(order))
        .map(each -> held.apply(each.getKey(), each.getValue()))
        .toList();
  }

  private static void note(Map<UUID, Set<Object>> all, UUID visitId, Object held) {
    all.computeIfAbsent(visitId, any -> new HashSet<>()).add(held);
  }

  private static Set<Object> everything(Claims claims) {
    return Stream.concat(claims.claims().stream(), claims.guards().stream()).collect(toSet());
  }
}
