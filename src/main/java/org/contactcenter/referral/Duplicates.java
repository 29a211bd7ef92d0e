package org.contactcenter.referral;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.contactcenter.party.PartyRole;
import org.contactcenter.party.People;
import org.contactcenter.party.Person;
import org.contactcenter.referral.CaseRegister.KnownCase;
import org.contactcenter.referral.ReferralDao.Match;

/**
 * Finds what else may be about the same family: the same child by name, in any spelling and order,
 * and birth date; the same court case.
 */
final class Duplicates {
  private final ReferralDao dao;
  private final Referrals referrals;
  private final People people;
  private final CaseRegister cases;
  private final Transactions transactions;

  Duplicates(Ground ground, Referrals referrals, People people, CaseRegister cases) {
    this.dao = ground.jdbi().onDemand(ReferralDao.class);
    this.referrals = referrals;
    this.people = people;
    this.cases = cases;
    this.transactions = ground.transactions();
  }

  /** What is alike. */
  enum Kind {
    CHILD,
    COURT_CASE
  }

  /**
   * Something that may be about the same family.
   *
   * @param personId the child as it stands there, where a child is what is alike
   * @param status the referral's, or the case's where it comes from no other referral
   */
  record Duplicate(
      Kind kind,
      Optional<UUID> referralId,
      Optional<UUID> caseId,
      Optional<UUID> personId,
      Optional<String> status) {}

  List<Duplicate> of(User user, UUID id) {
    return transactions.in(
        user.scope(),
        () -> {
          var referral = referrals.find(user, id);
          referrals.trace(user, "referral.read", referral);
          return Stream.concat(
                  sameChildren(user.scope(), referral), sameCourtCase(user.scope(), referral))
              .toList();
        });
  }

  private Stream<Duplicate> sameChildren(Scope scope, Referral referral) {
    var children = children(referral);
    var alike = alike(scope, children);
    var matches = dao.othersOfChildren(referral.id(), alike);
    var files =
        cases.withPeople(scope, alike).stream()
            .filter(found -> !found.file().referralId().equals(referral.id()))
            .toList();
    var strangers = new LinkedHashSet<>(alike);
    strangers.removeAll(children);
    matches.forEach(match -> match.personId().ifPresent(strangers::remove));
    files.forEach(found -> strangers.remove(found.personId()));
    return Stream.of(
            ofReferrals(scope, Kind.CHILD, matches),
            files.stream()
                .filter(found -> !mention(matches, found.file()))
                .map(found -> ofCase(Kind.CHILD, found.file(), Optional.of(found.personId()))),
            strangers.stream().map(Duplicates::ofPerson))
        .flatMap(identity());
  }

  private Stream<Duplicate> sameCourtCase(Scope scope, Referral referral) {
    if (referral.order().isEmpty()) {
      return Stream.empty();
    }
    var number = referral.order().get().folded();
    var matches = dao.othersOfCourtCase(referral.id(), number.key());
    var files =
        cases.withCourtCase(scope, number).stream()
            .filter(file -> !file.referralId().equals(referral.id()))
            .filter(file -> !mention(matches, file))
            .map(file -> ofCase(Kind.COURT_CASE, file, Optional.empty()));
    return Stream.concat(ofReferrals(scope, Kind.COURT_CASE, matches), files);
  }

  private static Set<UUID> children(Referral referral) {
    return referral.people().stream()
        .filter(participant -> participant.role() == PartyRole.CHILD)
        .map(Participant::personId)
        .collect(toSet());
  }

  /** The children themselves, and whoever may be one of them under another record. */
  private Set<UUID> alike(Scope scope, Set<UUID> children) {
    return people.findAll(scope, children).values().stream()
        .flatMap(child -> people.alike(scope, child).stream())
        .map(Person::id)
        .collect(toCollection(LinkedHashSet::new));
  }

  private Stream<Duplicate> ofReferrals(Scope scope, Kind kind, List<Match> matches) {
    var ids = matches.stream().map(Match::referralId).collect(toSet());
    var files =
        cases.ofReferrals(scope, ids).stream()
            .collect(toMap(KnownCase::referralId, KnownCase::caseId, (one, other) -> one));
    return matches.stream()
        .map(
            match ->
                new Duplicate(
                    kind,
                    Optional.of(match.referralId()),
                    Optional.ofNullable(files.get(match.referralId())),
                    match.personId(),
                    Optional.of(match.status().name())));
  }

  private static boolean mention(List<Match> matches, KnownCase file) {
    return matches.stream().anyMatch(match -> match.referralId().equals(file.referralId()));
  }

  private static Duplicate ofCase(Kind kind, KnownCase file, Optional<UUID> personId) {
    return new Duplicate(
        kind, Optional.empty(), Optional.of(file.caseId()), personId, Optional.of(file.status()));
  }

  private static Duplicate ofPerson(UUID personId) {
    return new Duplicate(
        Kind.CHILD, Optional.empty(), Optional.empty(), Optional.of(personId), Optional.empty());
  }
}
