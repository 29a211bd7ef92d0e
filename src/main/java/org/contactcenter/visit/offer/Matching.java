package org.contactcenter.visit.offer;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.order.CourtOrder;
import org.contactcenter.center.Center;
import org.contactcenter.referral.OrderTerms;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.claim.Seat;
import org.contactcenter.visit.offer.Candidate.Because;
import org.contactcenter.visit.rule.Attempt;
import org.contactcenter.visit.slot.Outlook;

/**
 * Says who could have which slot, best match first and always in the same order. Whether a case may
 * have it, its outlook decides, which booking asks as well.
 *
 * @param outlooks by type of visit and case
 */
record Matching(
    Center center,
    List<CaseFile> files,
    Map<UUID, Neediness> needs,
    Map<VisitType, Map<UUID, Outlook>> outlooks,
    WaitingList waiting) {

  /** A case that could have the slot, with what it is ranked by. */
  private record Match(
      CaseFile file,
      boolean offered,
      double missing,
      boolean plan,
      boolean language,
      boolean usual,
      Instant lastVisit,
      Outlook outlook) {}

  /** Cases first, for a court has ordered their contact; then the waiting list. */
  Stream<Candidate> candidates(FreedSlot slot) {
    return Stream.concat(cases(slot), waiting.candidates(slot));
  }

  /** Whether a case is ready is asked of the best ones only, for it asks the database. */
  private Stream<Candidate> cases(FreedSlot slot) {
    var day = center.dayOf(slot.time().start());
    var matches =
        files.stream()
            .flatMap(file -> match(slot, file).stream())
            .sorted(
                comparing(Match::offered, reverseOrder())
                    .thenComparing(Match::missing, reverseOrder())
                    .thenComparing(Match::plan, reverseOrder())
                    .thenComparing(Match::language, reverseOrder())
                    .thenComparing(Match::usual, reverseOrder())
                    .thenComparing(Match::lastVisit)
                    .thenComparing(match -> match.file().id()))
            .toList();
    var longest = matches.stream().map(Match::lastVisit).min(Instant::compareTo);
    return matches.stream()
        .filter(match -> match.outlook().ready().on(day).ready())
        .map(match -> candidate(match, longest));
  }

  private static Candidate candidate(Match match, Optional<Instant> longest) {
    var because = new ArrayList<Because>();
    add(because, Because.OFFERED_BEFORE, match.offered());
    add(because, Because.BELOW_ORDER, match.missing() > 0);
    add(because, Because.PLAN_NOT_LAID_OUT, match.plan());
    add(because, Because.SPEAKS_LANGUAGE, match.language());
    add(because, Because.USUAL_HOUR, match.usual());
    add(because, Because.LONGEST_WAIT, longest.filter(match.lastVisit()::equals).isPresent());
    var file = match.file();
    return new Candidate(Candidate.Kind.CASE, file.id(), Optional.of(file.number()), because);
  }

  private static void add(List<Because> because, Because one, boolean holds) {
    if (holds) {
      because.add(one);
    }
  }

  private Optional<Match> match(FreedSlot slot, CaseFile file) {
    var outlook = outlook(slot, file);
    var need = Objects.requireNonNull(needs.get(file.id()), "each case has one");
    var start = slot.time().start();
    var day = center.dayOf(start);
    var missing = need.missing(terms(outlook, slot), day);
    var plan = need.open(day, slot.type()).isPresent();
    var offered = slot.offeredTo().filter(file.origin().referralId()::equals).isPresent();
    if (slot.isOf(file.id()) || (missing == 0 && !plan && !offered)) {
      return Optional.empty();
    }
    var last = need.lastBefore(start).orElse(file.origin().openedAt());
    return seat(outlook.within(slot.roomId()), slot)
        .map(seat -> isUnderstood(outlook, seat))
        .map(
            speaks ->
                new Match(
                    file, offered, missing, plan, speaks, need.meetsAt(start), last, outlook));
  }

  private static boolean isUnderstood(Outlook outlook, Seat seat) {
    return seat.supervisors().stream()
        .flatMap(id -> outlook.survey().house().supervisor(id).stream())
        .anyMatch(each -> outlook.sought().isSpokenBy(each.languages()));
  }

  private Outlook outlook(FreedSlot slot, CaseFile file) {
    var ofType = Objects.requireNonNull(outlooks.get(slot.type()), "each type was looked at");
    return Objects.requireNonNull(ofType.get(file.id()), "so was each case");
  }

  private OrderTerms terms(Outlook outlook, FreedSlot slot) {
    var day = center.dayOf(slot.time().start());
    var children = outlook.family().children(day, Optional.empty());
    return outlook
        .ready()
        .orders()
        .governing(children, day)
        .map(CourtOrder::terms)
        .orElse(OrderTerms.NONE);
  }

  /** The seat that booking it for the whole family would get. */
  private Optional<Seat> seat(Outlook outlook, FreedSlot slot) {
    return attempt(outlook, slot).filter(outlook::admits).flatMap(outlook::seat);
  }

  private Optional<Attempt> attempt(Outlook outlook, FreedSlot slot) {
    var day = center.dayOf(slot.time().start());
    return outlook
        .family()
        .everybodyOn(day, center.settings().visitorsAtMost())
        .map(party -> outlook.attempt(party, slot.time(), Optional.empty()));
  }
}
