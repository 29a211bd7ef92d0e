package org.contactcenter.consent.agreement;

import java.util.List;
import java.util.UUID;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.consent.text.TextPurpose;
import org.contactcenter.consent.text.Texts;
import org.contactcenter.core.Problem;
import org.contactcenter.core.User;

/** Who has signed the center's rules. */
public final class Agreements {
  private final AgreementDao dao;
  private final CaseParts parts;
  private final Texts texts;

  Agreements(CaseParts parts, Texts texts) {
    this.dao = parts.ground().jdbi().onDemand(AgreementDao.class);
    this.parts = parts;
    this.texts = texts;
  }

  /**
   * Throws a {@link Problem} for someone who is no side of the case, a time to come or before the
   * referral, and a text that does not exist ({@code text-unknown}).
   */
  public Agreement record(User user, UUID caseId, Agreement.Signature signature) {
    return parts.cases().writing(user, caseId, file -> keep(user, file, signature));
  }

  /** The same by whoever has the link for it: their right was looked at when it was made. */
  public Agreement signByLink(User signer, UUID caseId, Agreement.Signature signature) {
    var scope = signer.scope();
    return parts
        .ground()
        .transactions()
        .in(scope, () -> keep(signer, parts.cases().lock(scope, caseId).requireOpen(), signature));
  }

  private Agreement keep(User user, CaseFile file, Agreement.Signature signature) {
    var agreement = agreement(user, file, signature);
    dao.insert(agreement);
    parts.ground().audit().record(user, "agreement.signed", agreement.id(), file.id());
    return agreement;
  }

  List<Agreement> list(User user, UUID caseId) {
    return parts.cases().reading(user, caseId, file -> dao.ofCase(caseId));
  }

  Agreement read(User user, UUID caseId, UUID id) {
    return parts.cases().reading(user, caseId, "agreement.read", id, file -> existing(caseId, id));
  }

  /** For the one who recorded it. */
  Agreement show(User user, UUID caseId, UUID id) {
    return parts.cases().showing(user, caseId, file -> existing(caseId, id));
  }

  private Agreement existing(UUID caseId, UUID id) {
    return dao.find(caseId, id).orElseThrow(() -> Problem.absent("agreement", id));
  }

  private Agreement agreement(User user, CaseFile file, Agreement.Signature signature) {
    var version = signature.textVersion();
    var language = signature.language();
    parts.parties().requireSide(user.scope(), file.id(), "personId", signature.personId());
    texts.require(user.scope(), TextPurpose.SERVICE_AGREEMENT, version, language);
    return new Agreement(
        UUID.randomUUID(),
        file.id(),
        signature.personId(),
        version,
        language,
        signature.method(),
        file.past("signedAt", signature.signedAt(), parts.time().exactly()),
        user.id(),
        parts.time().now());
  }
}
