package org.contactcenter.consent.link;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.casefile.CaseErasure;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.center.Doors;
import org.contactcenter.consent.text.TextPurpose;
import org.contactcenter.consent.text.TextVersion;
import org.contactcenter.consent.text.Texts;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.identity.Token;
import org.contactcenter.party.People;
import org.contactcenter.party.Person;

/** The links of a case, for whoever may see the case. */
final class SigningLinks implements CaseErasure {
  private final SigningLinkDao dao;
  private final CaseParts parts;
  private final Texts texts;
  private final People people;
  private final Doors doors;

  SigningLinks(CaseParts parts, Texts texts, People people, Doors doors) {
    this.dao = parts.ground().jdbi().onDemand(SigningLinkDao.class);
    this.parts = parts;
    this.texts = texts;
    this.people = people;
    this.doors = doors;
  }

  /**
   * What is wanted.
   *
   * @param textVersion the newest, where absent
   * @param language the person's, where absent
   */
  record Wanted(
      UUID personId,
      TextPurpose purpose,
      Optional<Integer> textVersion,
      Optional<String> language) {}

  /** A link just made; the only moment at which its token is known. */
  record Made(SigningLink link, Token token) {}

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
              var made = new Made(link(user, file, wanted), Token.random());
              dao.insert(made.link(), made.token().hash());
              parts.ground().audit().record(user, "signing-link.made", made.link().id(), caseId);
              return made;
            });
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
    var text = text(scope, wanted);
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

  /**
   * In the language that was asked for, else the person's first that there is, else the center's.
   */
  private TextVersion text(Scope scope, Wanted wanted) {
    var all = texts.newestFirst(scope, Optional.of(wanted.purpose()), Optional.empty());
    var newest = all.stream().mapToInt(TextVersion::version).max().orElse(0);
    var version = wanted.textVersion().orElse(newest);
    return languages(scope, wanted)
        .flatMap(
            language ->
                all.stream()
                    .filter(text -> text.version() == version && text.language().equals(language)))
        .findFirst()
        .orElseThrow(() -> Problem.rule("text-unknown"));
  }

  private Stream<String> languages(Scope scope, Wanted wanted) {
    return wanted
        .language()
        .map(Stream::of)
        .orElseGet(
            () ->
                Stream.concat(
                    people.find(scope, wanted.personId()).map(Person::languages).stream()
                        .flatMap(List::stream),
                    Stream.of(parts.time().language(scope).tag())));
  }
}
