package org.contactcenter.consent;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.casefile.Listeners;
import org.contactcenter.casefile.VisitsAhead;
import org.contactcenter.consent.text.TextPurpose;
import org.contactcenter.consent.text.Texts;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.hit.Hits;
import org.contactcenter.hit.Settlement;

/** Who has consented to what, and who no longer does. */
public final class Consents {
  private final ConsentDao dao;
  private final CaseParts parts;
  private final Texts texts;
  private final Listeners listeners;

  Consents(CaseParts parts, Texts texts, Listeners listeners) {
    this.dao = parts.ground().jdbi().onDemand(ConsentDao.class);
    this.parts = parts;
    this.texts = texts;
    this.listeners = listeners;
  }

  /**
   * Throws a {@link Problem} for someone who is no side of the case, a time to come, before the
   * referral or before the person's last withdrawal, and a text that does not exist ({@code
   * text-unknown}).
   */
  public Consent record(User user, UUID caseId, Consent.Statement statement) {
    return parts.cases().writing(user, caseId, file -> keep(user, file, statement));
  }

  /** The same by whoever has the link for it: their right was looked at when it was made. */
  public Consent giveByLink(User signer, UUID caseId, Consent.Statement statement) {
    var scope = signer.scope();
    return parts
        .ground()
        .transactions()
        .in(scope, () -> keep(signer, parts.cases().lock(scope, caseId).requireOpen(), statement));
  }

  private Consent keep(User user, CaseFile file, Consent.Statement statement) {
    var consent = consent(user, file, statement);
    requireNotTakenBack(consent);
    dao.insert(consent);
    parts.ground().audit().record(user, "consent.given", consent.id(), file.id());
    return consent;
  }

  /**
   * Takes back what the person consented to for that purpose, and cancels at once the visits ahead
   * that rested on it. Throws a {@link Problem} {@code consent-withdrawn} the second time.
   */
  public Consent withdraw(User user, UUID caseId, UUID id, String reason) {
    return withdraw(user, caseId, id, reason, Settlement.none());
  }

  /** The same; the settlement hears which visits were cancelled. */
  Consent withdraw(User user, UUID caseId, UUID id, String reason, Settlement settlement) {
    return parts
        .cases()
        .writing(
            user,
            caseId,
            file -> {
              var consent = existing(caseId, id).requireInForce();
              dao.withdraw(consent, parts.time().now(), reason);
              if (consent.isForContact()) {
                settlement.require(cancelVisits(user, caseId, reason));
              }
              parts.ground().audit().record(user, "consent.withdrawn", id, caseId);
              return existing(caseId, id);
            });
  }

  /** Who consents to the contact now, by case, in one statement. */
  public Map<UUID, Set<UUID>> consenting(Scope scope, Collection<UUID> caseIds) {
    return parts
        .ground()
        .transactions()
        .in(scope, () -> dao.consenting(caseIds, TextPurpose.CONTACT))
        .stream()
        .collect(
            groupingBy(
                ConsentDao.Consenting::caseId, mapping(ConsentDao.Consenting::personId, toSet())));
  }

  List<Consent> list(User user, UUID caseId) {
    return parts.cases().reading(user, caseId, file -> dao.ofCase(caseId));
  }

  Consent read(User user, UUID caseId, UUID id) {
    return parts.cases().reading(user, caseId, "consent.read", id, file -> existing(caseId, id));
  }

  /** For the one who recorded it. */
  Consent show(User user, UUID caseId, UUID id) {
    return parts.cases().showing(user, caseId, file -> existing(caseId, id));
  }

  private Consent existing(UUID caseId, UUID id) {
    return dao.find(caseId, id).orElseThrow(() -> Problem.absent("consent", id));
  }

  /**
   * A withdrawal stops future visits at once, but where a court has ordered the contact the order
   * stands in for consent (domain.md, The life of a case, 4): visits on days that an order governs
   * stay.
   */
  private Hits cancelVisits(User user, UUID caseId, String reason) {
    return listeners.cancelVisits(
        user,
        caseId,
        VisitsAhead.Cancellation.of(reason),
        day -> parts.cases().orderOn(user.scope(), caseId, day).isEmpty());
  }

  /** A paper found later does not undo the word given since. */
  private void requireNotTakenBack(Consent consent) {
    var withdrawn = dao.lastWithdrawal(consent.caseId(), consent.personId(), consent.purpose());
    if (withdrawn.filter(consent.givenAt()::isBefore).isPresent()) {
      throw Problem.field("givenAt", "before-withdrawal");
    }
  }

  private Consent consent(User user, CaseFile file, Consent.Statement statement) {
    var version = statement.textVersion();
    var language = statement.language();
    parts.parties().requireSide(user.scope(), file.id(), "personId", statement.personId());
    texts.require(user.scope(), statement.purpose(), version, language);
    return new Consent(
        UUID.randomUUID(),
        file.id(),
        statement.personId(),
        statement.purpose(),
        version,
        language,
        statement.method(),
        file.past("givenAt", statement.givenAt(), parts.time().exactly()),
        user.id(),
        parts.time().now(),
        Optional.empty(),
        Optional.empty());
  }
}
