package org.contactcenter.visit.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.contactcenter.audit.Ground;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.referral.Referral;
import org.contactcenter.referral.Referrals;
import org.contactcenter.rights.Extent;
import org.contactcenter.rights.Matter;
import org.contactcenter.visit.offer.FreedSlot.DismissReason;
import org.contactcenter.visit.proposal.ProposedVisit;
import org.contactcenter.visit.proposal.WaitingFamilies;

/** Slots that visits gave up, offered until somebody takes them or their time has come. */
final class Offers implements WaitingFamilies {
  private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);
  private static final int SLOTS_AT_MOST = 50;
  private static final int CANDIDATES_AT_MOST = 10;

  private final FreedSlotDao dao;
  private final CaseParts cases;
  private final Referrals referrals;
  private final OfferBook book;
  private final Taking taking;

  Offers(CaseParts cases, Referrals referrals, OfferBook book, Taking taking) {
    this.dao = cases.ground().jdbi().onDemand(FreedSlotDao.class);
    this.cases = cases;
    this.referrals = referrals;
    this.book = book;
    this.taking = taking;
  }

  /** A slot that is still free, and who could have it, best match first. */
  record Offer(FreedSlot slot, List<Candidate> candidates) {
    Offer {
      candidates = List.copyOf(candidates);
    }
  }

  /** By time, the next of them on those days; with those candidates that the user may plan for. */
  List<Offer> open(User user, Optional<LocalDate> from, Optional<LocalDate> to) {
    var scope = user.scope();
    return ground()
        .transactions()
        .in(
            scope,
            () -> {
              var given = slots(user, from, to);
              var slots = given.isEmpty() ? given : book.free(scope, given);
              if (slots.isEmpty()) {
                return List.of();
              }
              var matching = book.of(scope, slots, cases.cases().activeSeen(user), waiting(user));
              return slots.stream().map(slot -> offer(matching, slot)).toList();
            });
  }

  private List<FreedSlot> slots(User user, Optional<LocalDate> from, Optional<LocalDate> to) {
    var time = cases.time();
    var now = time.exactly();
    var after = from.map(day -> time.startOf(user.scope(), day).minusNanos(1000));
    var before = time.startOf(user.scope(), to.orElse(LATEST).plusDays(1));
    return dao.open(after.filter(now::isBefore).orElse(now), before, SLOTS_AT_MOST);
  }

  private static Offer offer(Matching matching, FreedSlot slot) {
    return new Offer(slot, matching.candidates(slot).limit(CANDIDATES_AT_MOST).toList());
  }

  private List<Referral> waiting(User user) {
    return seesAll(user) ? referrals.waiting(user.scope()) : List.of();
  }

  private static boolean seesAll(User user) {
    return Matter.REFERRAL_JUDGEMENT.isOpenTo(user, Extent.CENTER);
  }

  /**
   * Books the slot for a case. Throws a {@link Problem}: absent, {@code offer-taken} (conflict) of
   * two who accept at once, {@code offer-over}, and whatever booking has against it.
   */
  UUID accept(User user, UUID id, UUID caseId) {
    return taking.sharing(
        user.scope(),
        () -> {
          cases.cases().find(user, caseId);
          var slot = lock(id).requireOpen(cases.time().exactly());
          var visit = taking.take(user, slot, caseId);
          dao.take(id, visit);
          ground().audit().record(user, "offer.accepted", id, caseId);
          return visit;
        });
  }

  /** Offers the slot to a family on the waiting list, which has no case to book it for yet. */
  void offerTo(User user, UUID id, UUID referralId) {
    change(
        user,
        id,
        "offer.made",
        slot -> {
          requireWaiting(user, referralId);
          dao.offer(id, referralId);
        });
  }

  @Override
  public List<Referral> waiting(Scope scope) {
    return referrals.waiting(scope);
  }

  @Override
  public UUID offer(User user, UUID referralId, ProposedVisit place) {
    requireWaiting(user, referralId);
    var slot = FreedSlot.given(place, referralId);
    if (book.free(user.scope(), List.of(slot)).isEmpty()) {
      throw Problem.conflict("offer-taken");
    }
    dao.insert(slot);
    ground().audit().record(user, "offer.made", slot.id());
    return slot.id();
  }

  private void requireWaiting(User user, UUID referralId) {
    if (waiting(user).stream().noneMatch(each -> each.id().equals(referralId))) {
      throw Problem.field("referralId", "not-waiting");
    }
  }

  void dismiss(User user, UUID id, DismissReason reason) {
    change(user, id, "offer.dismissed", slot -> dao.dismiss(id, reason));
  }

  private void change(User user, UUID id, String action, Consumer<FreedSlot> verb) {
    ground()
        .transactions()
        .run(
            user.scope(),
            () -> {
              verb.accept(lock(id).requireOpen(cases.time().exactly()));
              ground().audit().record(user, action, id);
            });
  }

  private FreedSlot lock(UUID id) {
    return dao.lock(id).orElseThrow(() -> Problem.absent("offer", id));
  }

  private Ground ground() {
    return cases.ground();
  }
}
