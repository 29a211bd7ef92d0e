package org.contactcenter.referral;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The terms of an order, silent by default; immutable. */
public record TermsFixture(OrderTerms terms) {

  public static TermsFixture silent() {
    return new TermsFixture(OrderTerms.NONE);
  }

  public TermsFixture supervised(boolean supervised) {
    return how(Optional.of(supervised), terms.visitType());
  }

  public TermsFixture type(VisitType type) {
    return how(terms.supervised(), Optional.of(type));
  }

  public TermsFixture visits(Optional<Integer> perWeek, Optional<Integer> perMonth) {
    return often(
        perWeek,
        perMonth,
        terms.minutesPerVisit(),
        terms.minutesPerWeek(),
        terms.minutesPerMonth());
  }

  public TermsFixture minutes(
      Optional<Integer> perVisit, Optional<Integer> perWeek, Optional<Integer> perMonth) {
    return often(terms.visitsPerWeek(), terms.visitsPerMonth(), perVisit, perWeek, perMonth);
  }

  public TermsFixture when(
      List<DayOfWeek> weekdays, Optional<LocalTime> earliest, Optional<LocalTime> latest) {
    return new TermsFixture(
        new OrderTerms(
            terms.supervised(),
            terms.visitType(),
            terms.visitsPerWeek(),
            terms.visitsPerMonth(),
            terms.minutesPerVisit(),
            terms.minutesPerWeek(),
            terms.minutesPerMonth(),
            weekdays,
            earliest,
            latest,
            terms.authorizedPersons(),
            terms.excludedPersons(),
            terms.authorizedPersonIds(),
            terms.excludedPersonIds(),
            terms.overridable(),
            terms.notes()));
  }

  public TermsFixture named(List<String> authorized, List<String> excluded) {
    return who(authorized, excluded, terms.authorizedPersonIds(), terms.excludedPersonIds());
  }

  public TermsFixture ids(List<UUID> authorized, List<UUID> excluded) {
    return who(terms.authorizedPersons(), terms.excludedPersons(), authorized, excluded);
  }

  public TermsFixture overridable(OrderTerm... departures) {
    return new TermsFixture(
        new OrderTerms(
            terms.supervised(),
            terms.visitType(),
            terms.visitsPerWeek(),
            terms.visitsPerMonth(),
            terms.minutesPerVisit(),
            terms.minutesPerWeek(),
            terms.minutesPerMonth(),
            terms.weekdays(),
            terms.earliest(),
            terms.latest(),
            terms.authorizedPersons(),
            terms.excludedPersons(),
            terms.authorizedPersonIds(),
            terms.excludedPersonIds(),
            List.of(departures),
            terms.notes()));
  }

  private TermsFixture how(Optional<Boolean> supervised, Optional<VisitType> type) {
    return new TermsFixture(
        new OrderTerms(
            supervised,
            type,
            terms.visitsPerWeek(),
            terms.visitsPerMonth(),
            terms.minutesPerVisit(),
            terms.minutesPerWeek(),
            terms.minutesPerMonth(),
            terms.weekdays(),
            terms.earliest(),
            terms.latest(),
            terms.authorizedPersons(),
            terms.excludedPersons(),
            terms.authorizedPersonIds(),
            terms.excludedPersonIds(),
            terms.overridable(),
            terms.notes()));
  }

  private TermsFixture often(
      Optional<Integer> visitsPerWeek,
      Optional<Integer> visitsPerMonth,
      Optional<Integer> minutesPerVisit,
      Optional<Integer> minutesPerWeek,
      Optional<Integer> minutesPerMonth) {
    return new TermsFixture(
        new OrderTerms(
            terms.supervised(),
            terms.visitType(),
            visitsPerWeek,
            visitsPerMonth,
            minutesPerVisit,
            minutesPerWeek,
            minutesPerMonth,
            terms.weekdays(),
            terms.earliest(),
            terms.latest(),
            terms.authorizedPersons(),
            terms.excludedPersons(),
            terms.authorizedPersonIds(),
            terms.excludedPersonIds(),
            terms.overridable(),
            terms.notes()));
  }

  private TermsFixture who(
      List<String> authorized, List<String> excluded, List<UUID> ids, List<UUID> excludedIds) {
    return new TermsFixture(
        new OrderTerms(
            terms.supervised(),
            terms.visitType(),
            terms.visitsPerWeek(),
            terms.visitsPerMonth(),
            terms.minutesPerVisit(),
            terms.minutesPerWeek(),
            terms.minutesPerMonth(),
            terms.weekdays(),
            terms.earliest(),
            terms.latest(),
            authorized,
            excluded,
            ids,
            excludedIds,
            terms.overridable(),
            terms.notes()));
  }
}
