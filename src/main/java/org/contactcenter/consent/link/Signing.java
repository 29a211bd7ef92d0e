package org.contactcenter.consent.link;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.consent.Consent;
import org.contactcenter.consent.Consents;
import org.contactcenter.consent.Method;
import org.contactcenter.consent.agreement.Agreement;
import org.contactcenter.consent.agreement.Agreements;
import org.contactcenter.consent.link.SigningLink.Signature;
import org.contactcenter.consent.text.TextPurpose;
import org.contactcenter.consent.text.TextVersion;
import org.contactcenter.consent.text.Texts;
import org.contactcenter.core.Nobody;
import org.contactcenter.core.Problem;
import org.contactcenter.core.User;
import org.contactcenter.identity.Token;
import org.contactcenter.identity.throttle.SignInThrottle;

/** Reading and signing a text by a link: once, by whoever has it. */
public final class Signing {
  /** So many failed tries of an hour from one address are free. */
  private static final int FREE = 20;

  private final SigningLinkDao dao;
  private final CaseParts parts;
  private final Texts texts;
  private final Records records;
  private final SignInThrottle throttle;

  Signing(CaseParts parts, Texts texts, Records records, SignInThrottle throttle) {
    this.dao = parts.ground().jdbi().onDemand(SigningLinkDao.class);
    this.parts = parts;
    this.texts = texts;
    this.records = records;
    this.throttle = throttle;
  }

  /** What signing makes. */
  public record Records(Agreements agreements, Consents consents) {}

  /**
   * What whoever opens the link reads.
   *
   * @param languages in which the same text exists
   */
  record Page(SigningLink link, TextVersion text, List<String> languages) {}

  /**
   * The text in full, in the language that was asked for or in the link's. Throws a {@link Problem}
   * {@code signing-link-not-valid}: one and the same for a link unknown, used, revoked or expired.
   */
  Page show(Token token, Optional<String> language, String address) {
    return open(token, address, signer -> page(signer, language));
  }

  /** The same, signed with the name as it was typed. */
  Page sign(Token token, Optional<String> language, String name, String address) {
    return open(
        token,
        address,
        signer -> {
          var page = page(signer, language);
          keep(signer, page, name);
          return page;
        });
  }

  /** Who signs, and by which link. */
  private record Signer(User user, SigningLink link) {}

  private Page open(Token token, String address, Function<Signer, Page> work) {
    try (var attempt = throttle.atDoor("signing", address, FREE)) {
      var target = dao.behind(token.hash(), parts.time().exactly());
      if (target.isEmpty()) {
        attempt.failed();
        throw notValid();
      }
      var signer = Nobody.in(target.get().centerId(), address);
      return parts
          .ground()
          .transactions()
          .in(signer.scope(), () -> work.apply(new Signer(signer, dao.get(target.get().id()))));
    }
  }

  private Page page(Signer signer, Optional<String> language) {
    var link = signer.link();
    var versions =
        texts
            .newestFirst(signer.user().scope(), Optional.of(link.purpose()), Optional.empty())
            .stream()
            .filter(text -> text.version() == link.textVersion())
            .toList();
    var wanted = language.orElse(link.language());
    var text =
        versions.stream()
            .filter(version -> version.language().equals(wanted))
            .findFirst()
            .orElseThrow(() -> Problem.field("language", "text-not-in-language"));
    return new Page(link, text, versions.stream().map(TextVersion::language).toList());
  }

  private void keep(Signer signer, Page page, String name) {
    var link = page.link();
    var recordId = record(signer.user(), page);
    var signature =
        new Signature(
            parts.time().now(), recordId, page.text().language(), name, signer.user().address());
    if (!dao.use(link.id(), signature)) {
      throw notValid();
    }
    parts.ground().audit().record(signer.user(), "signing-link.signed", link.id(), link.caseId());
  }

  /** Whoever left the case, or whose case was closed, hears that the link is not valid any more. */
  private UUID record(User signer, Page page) {
    try {
      return page.link().purpose() == TextPurpose.SERVICE_AGREEMENT
          ? records.agreements().signByLink(signer, page.link().caseId(), agreement(page)).id()
          : records.consents().giveByLink(signer, page.link().caseId(), consent(page)).id();
    } catch (Problem refused) {
      throw refused.kind() == Problem.Kind.RULE_BROKEN ? notValid() : refused;
    }
  }

  private Agreement.Signature agreement(Page page) {
    return new Agreement.Signature(
        page.link().personId(),
        page.text().version(),
        page.text().language(),
        Method.LINK,
        parts.time().now());
  }

  private Consent.Statement consent(Page page) {
    return new Consent.Statement(
        page.link().personId(),
        page.link().purpose(),
        page.text().version(),
        page.text().language(),
        Method.LINK,
        parts.time().now());
  }

  private static Problem notValid() {
    return Problem.rule("signing-link-not-valid");
  }
}
