package org.contactcenter.retention;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.casefile.anonymity.Anonymity;
import org.contactcenter.casefile.anonymity.EndedCase;
import org.contactcenter.center.Centers;
import org.contactcenter.core.Scope;
import org.contactcenter.incident.SeriousCases;
import org.contactcenter.referral.RefusedReferrals;
import org.contactcenter.retention.RetentionItem.Due;
import org.contactcenter.retention.RetentionItem.Kind;

/** What is due by the center's rules on the day it is there now. */
final class DueFinder {
  private final Anonymity cases;
  private final RefusedReferrals referrals;
  private final SeriousCases serious;
  private final Centers centers;
  private final InstantSource clock;

  DueFinder(
      Anonymity cases,
      RefusedReferrals referrals,
      SeriousCases serious,
      Centers centers,
      InstantSource clock) {
    this.cases = cases;
    this.referrals = referrals;
    this.serious = serious;
    this.centers = centers;
    this.clock = clock;
  }

  LocalDate today(Scope scope) {
    return centers.of(scope).dayOf(clock.instant());
  }

  List<Due> all(Scope scope, RetentionRules rules) {
    return Stream.concat(
            rules.caseYears().map(years -> cases(scope, rules, years)).stream(),
            rules.referralYears().map(years -> referrals(scope, rules, years)).stream())
        .flatMap(List::stream)
        .toList();
  }

  /** The case, which stays locked, where it is due still. */
  Optional<EndedCase> lockedCase(Scope scope, RetentionRules rules, UUID caseId) {
    return cases
        .ended(scope, caseId)
        .filter(ended -> !cases(scope, rules, List.of(ended)).isEmpty());
  }

  /** Whether the referral, which stays locked, is due still. */
  boolean lockReferral(Scope scope, RetentionRules rules, UUID referralId) {
    return referrals
        .locked(scope, referralId)
        .flatMap(refused -> due(scope, refused, rules))
        .isPresent();
  }

  private List<Due> cases(Scope scope, RetentionRules rules, int years) {
    return cases(scope, rules, cases.endedBefore(scope, endOf(scope, years)));
  }

  private List<Due> cases(Scope scope, RetentionRules rules, Collection<EndedCase> ended) {
    Set<UUID> grave = serious.among(scope, ended.stream().map(EndedCase::id).toList());
    return ended.stream()
        .flatMap(
            one ->
                rules
                    .ofCase(grave.contains(one.id()))
                    .flatMap(term -> due(scope, Kind.CASE, one.id(), term, one.closedAt()))
                    .stream())
        .toList();
  }

  private List<Due> referrals(Scope scope, RetentionRules rules, int years) {
    return referrals.before(scope, endOf(scope, years)).stream()
        .flatMap(refused -> due(scope, refused, rules).stream())
        .toList();
  }

  private Optional<Due> due(Scope scope, RefusedReferrals.Refused refused, RetentionRules rules) {
    return rules
        .ofReferral()
        .flatMap(term -> due(scope, Kind.REFERRAL, refused.id(), term, refused.decidedAt()));
  }

  private Optional<Due> due(
      Scope scope, Kind kind, UUID subject, RetentionRules.Term term, Instant endedAt) {
    var dueOn = centers.of(scope).dayOf(endedAt).plusYears(term.years());
    return dueOn.isAfter(today(scope))
        ? Optional.empty()
        : Optional.of(new Due(kind, subject, term, endedAt, dueOn));
  }

  /** What ended later than this is not due yet, by rules of so many years. */
  private Instant endOf(Scope scope, int years) {
    var zone = centers.of(scope).timeZone();
    return today(scope).minusYears(years).plusDays(2).atStartOfDay(zone).toInstant();
  }
}
