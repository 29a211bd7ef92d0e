package org.contactcenter.consent.link;

import java.util.List;
import java.util.UUID;
import org.contactcenter.casefile.CaseErasure;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.center.Doors;
import org.contactcenter.consent.text.Texts;
import org.contactcenter.core.Scope;
import org.contactcenter.identity.throttle.SignInThrottle;
import org.contactcenter.party.People;
import org.contactcenter.party.copy.PersonalRecords;

/** Assembles signing from afar. */
public final class LinkModule {
  private static final String LINKS =
      """
      SELECT case_id AS "caseId", made_at AS "madeAt", purpose AS "purpose",
        text_version AS "textVersion", expires_at AS "expiresAt", revoked_at AS "revokedAt",
        used_at AS "signedAt", signed_name AS "signedName", signed_from AS "signedFrom"
      FROM signing_link
      WHERE center_id = current_center() AND person_id = :person
      ORDER BY made_at, id
      """;

  private final CaseParts parts;
  private final SigningLinks links;
  private final Signing signing;

  /** What lies outside of the consents. */
  public record Neighbours(People people, Doors doors, SignInThrottle throttle) {}

  public LinkModule(CaseParts parts, Texts texts, Signing.Records records, Neighbours neighbours) {
    this.parts = parts;
    var choice = new TextChoice(texts, neighbours.people(), parts.time());
    this.links = new SigningLinks(parts, choice, neighbours.doors());
    this.signing = new Signing(parts, texts, records, neighbours.throttle());
  }

  /** Takes names and addresses out once a case is anonymised. */
  public CaseErasure erasure() {
    return links;
  }

  /** Adds what takes links to people by mail. */
  public void connect(LinkMail mail) {
    links.connect(mail);
  }

  /** Whether the person can still sign by the link. */
  public boolean isOpen(Scope scope, UUID linkId) {
    return links.isOpen(scope, linkId);
  }

  /** What a person was asked to sign from afar, and how they did. */
  public PersonalRecords personal() {
    return PersonalRecords.found(parts.ground().jdbi(), "signingLinks", LINKS);
  }

  public List<Object> resources() {
    return List.of(
        new SigningLinkResource(links, parts.ground().clock()), new PublicSigningResource(signing));
  }
}
