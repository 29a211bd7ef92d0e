package org.contactcenter.consent.link;

import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.contactcenter.casefile.CaseErasure;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.center.Doors;
import org.contactcenter.consent.text.TextPurpose;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.identity.Token;

/** The links of a case, for whoever may see the case. */
final class SigningLinks implements CaseErasure {
  private final SigningLinkDao dao;
  private final CaseParts parts;
  private final TextChoice texts;
  private final Doors doors;
  private final List<LinkMail> mail = new CopyOnWriteArrayList<>();

  SigningLinks(CaseParts parts, TextChoice texts, Doors doors) {
    this.dao = parts.ground().jdbi().onDemand(SigningLinkDao.class);
    this.parts = parts;
    this.texts = texts;
    this.doors = doors;
  }

  /**
   * What is wanted.
   *
   * @param textVersion the newest, where absent
   * @param language the person's, where absent
   * @param mailed whether it is to go to the person by mail
   * @param service where the service is reached, with any path
   */
  record Wanted(
      UUID personId,
      TextPurpose purpose,
      Optional<Integer> textVersion,
      Optional<String> language,
      boolean mailed,
      URI service) {}

  /**
   * A link just made; the only moment at which its token is known.
   *
   * @param page which takes the token
   * @param mailed whether it was posted to the person as well
   */
  record Made(SigningLink link, Token token, URI page, boolean mailed) {}

  /** Adds what takes links to people by mail. */
  void connect(LinkMail sending) {
    mail.add(sending);
  }

  /**
   * Throws a {@link Problem} for someone who is no side of the case, and a text that does not exist
   * ({@code text-unknown}).
   */
  Made make(User user, UUID caseId, Wanted wanted) {
    return parts
        .cases()
        .writing(
            user,
            caseId,
            file -> {
              var link = link(user, file, wanted);
              var token = Token.random();
              dao.insert(link, token.hash());
              var made = posted(user.scope(), wanted, link, token);
              parts
                  .ground()
                  .audit()
                  .record(user, "signing-link.made", link.id(), Optional.of(caseId), ways(made));
              return made;
            });
  }

  private Made posted(Scope scope, Wanted wanted, SigningLink link, Token token) {
    var page = page(wanted.service(), token.secret());
    var mailed = wanted.mailed() && mail.stream().anyMatch(each -> each.post(scope, link, page));
    return new Made(link, token, page, mailed);
  }

  private static List<String> ways(Made made) {
    return made.mailed() ? List.of("mail") : List.of();
  }

  /** The secret stands behind the hash, which no browser sends and no log keeps. */
  private static URI page(URI service, String secret) {
    return UriBuilder.fromUri(service).replacePath("/sign").fragment(secret).build();
  }

  /** Whether the person can still sign by it. */
  boolean isOpen(Scope scope, UUID id) {
    return parts
        .ground()
        .transactions()
        .in(scope, () -> dao.get(id))
        .state(parts.time().exactly())
        .equals(SigningLink.Openness.OPEN);
  }

  List<SigningLink> list(User user, UUID caseId) {
    return parts.cases().reading(user, caseId, file -> dao.ofCase(caseId));
  }

  SigningLink read(User user, UUID caseId, UUID id) {
    return parts
        .cases()
        .reading(user, caseId, "signing-link.read", id, file -> existing(caseId, id));
  }

  /** Throws a {@link Problem} where it was signed by or revoked already. */
  SigningLink revoke(User user, UUID caseId, UUID id) {
    return parts
        .cases()
        .locking(
            user,
            caseId,
            file -> {
              var now = parts.time().now();
              existing(caseId, id).requireRevocable(now);
              dao.revoke(id, now);
              parts.ground().audit().record(user, "signing-link.revoked", id, caseId);
              return existing(caseId, id);
            });
  }

  @Override
  public void erase(Scope scope, UUID caseId) {
    dao.erase(caseId);
  }

  private SigningLink existing(UUID caseId, UUID id) {
    return dao.find(caseId, id).orElseThrow(() -> Problem.absent("signing-link", id));
  }

  private SigningLink link(User user, CaseFile file, Wanted wanted) {
    var scope = user.scope();
    parts.parties().requireSide(scope, file.id(), "personId", wanted.personId());
    var text = texts.of(scope, wanted);
    var now = parts.time().now();
    return new SigningLink(
        UUID.randomUUID(),
        file.id(),
        wanted.personId(),
        wanted.purpose(),
        text.version(),
        text.language(),
        user.id(),
        now,
        now.plus(Duration.ofDays(doors.of(scope).linkDays())),
        Optional.empty(),
        null);
  }
}
