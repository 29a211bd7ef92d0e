package org.contactcenter.consent;

import java.util.List;
import java.util.stream.Stream;
import org.contactcenter.casefile.CaseModule;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.consent.agreement.AgreementModule;
import org.contactcenter.consent.agreement.AgreementWork;
import org.contactcenter.consent.agreement.Agreements;
import org.contactcenter.consent.link.LinkModule;
import org.contactcenter.consent.link.Signing;
import org.contactcenter.consent.text.TextResource;
import org.contactcenter.consent.text.Texts;
import org.contactcenter.core.Messages;
import org.contactcenter.core.work.WorkSource;
import org.contactcenter.party.copy.PersonalRecords;

/** Assembles agreements and consents, and adds what they ask to the readiness of a case. */
public final class ConsentModule {
  private static final String AGREEMENTS =
      """
      SELECT case_id AS "caseId", signed_at AS "signedAt", text_version AS "textVersion",
        language AS "language", method AS "method"
      FROM agreement
      WHERE center_id = current_center() AND person_id = :person
      ORDER BY signed_at, id
      """;

  private static final String CONSENTS =
      """
      SELECT case_id AS "caseId", purpose AS "purpose", given_at AS "givenAt",
        text_version AS "textVersion", language AS "language", method AS "method",
        withdrawn_at AS "withdrawnAt"
      FROM consent
      WHERE center_id = current_center() AND person_id = :person
      ORDER BY given_at, id
      """;

  private final CaseParts parts;
  private final Texts texts;
  private final AgreementModule agreements;
  private final Consents consents;
  private final LinkModule links;

  public ConsentModule(CaseModule casefile, LinkModule.Neighbours neighbours) {
    parts = casefile.parts();
    var ground = parts.ground();
    texts = new Texts(ground.jdbi(), ground.transactions());
    agreements = new AgreementModule(parts, texts);
    consents = new Consents(parts, texts, casefile.listeners());
    var records = new Signing.Records(agreements.agreements(), consents);
    links = new LinkModule(parts, texts, records, neighbours);
    casefile.listeners().erasure(new ConsentErasure(ground.jdbi()));
    casefile.listeners().erasure(links.erasure());
    var messages = new Messages("consent");
    casefile.readiness().rule(agreements.rule(messages));
    casefile.readiness().rule(new ConsentRule(ground.jdbi(), messages));
  }

  /** Who consents, and who takes it back. */
  public Consents consents() {
    return consents;
  }

  /** Who signs the center's rules. */
  public Agreements agreements() {
    return agreements.agreements();
  }

  /** How people sign from afar. */
  public LinkModule links() {
    return links;
  }

  /** What there is to sign, for whoever prints or shows it. */
  public Texts texts() {
    return texts;
  }

  /** Whose signature is missing. */
  public List<WorkSource> work() {
    return List.of(new AgreementWork(parts.ground().jdbi()));
  }

  /** What a person signed and consented to. */
  public List<PersonalRecords> personal() {
    return List.of(
        PersonalRecords.found(parts.ground().jdbi(), "agreements", AGREEMENTS),
        PersonalRecords.found(parts.ground().jdbi(), "consents", CONSENTS),
        links.personal());
  }

  public List<Object> resources() {
    return Stream.of(
            List.of(
                new TextResource(texts), new ConsentResource(consents, parts.ground().creations())),
            agreements.resources(),
            links.resources())
        .flatMap(List::stream)
        .toList();
  }
}
