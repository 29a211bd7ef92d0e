package org.contactcenter.telling.door;

import static java.util.stream.Collectors.toSet;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.casefile.CaseStatus;
import org.contactcenter.casefile.people.CaseParty;
import org.contactcenter.consent.link.LinkMail;
import org.contactcenter.consent.link.LinkModule;
import org.contactcenter.consent.link.SigningLink;
import org.contactcenter.core.Scope;
import org.contactcenter.notification.Check;
import org.contactcenter.notification.Letter;
import org.contactcenter.notification.Message;
import org.contactcenter.notification.MessageKind;
import org.contactcenter.notification.Recipient;
import org.contactcenter.telling.reach.Reach;
import org.contactcenter.telling.reach.Reaches;
import org.contactcenter.telling.wording.Post;
import org.contactcenter.telling.wording.TemplateKind;

/**
 * Sends a person the link by which they sign, in their language, where mail is for them. It says
 * neither what is to be signed nor whom it is about.
 */
final class LinkLetters implements LinkMail, Check {
  private final CaseParts cases;
  private final LinkModule links;
  private final Reaches reaches;
  private final DoorWords words;
  private final Post post;

  LinkLetters(CaseParts cases, LinkModule links, Reaches reaches, DoorWords words, Post post) {
    this.cases = cases;
    this.links = links;
    this.reaches = reaches;
    this.words = words;
    this.post = post;
  }

  @Override
  public boolean post(Scope scope, SigningLink link, URI page) {
    return reach(scope, link.caseId(), link.personId())
        .flatMap(reach -> post.outbox().post(scope, letter(scope, link, page, reach)))
        .isPresent();
  }

  /** Whether it still opens, and mail to that address is still for them. */
  @Override
  public boolean holds(Scope scope, Message message, String address) {
    var caseId = message.caseId().orElseThrow();
    return links.isOpen(scope, message.subjectId().orElseThrow())
        && cases.cases().get(scope, caseId).status() != CaseStatus.CLOSED
        && reach(scope, caseId, message.personId().orElseThrow())
            .filter(reach -> reach.address().equals(address))
            .isPresent();
  }

  private Letter letter(Scope scope, SigningLink link, URI page, Reach reach) {
    var door = new DoorWords.Door(page, link.expiresAt());
    var text = words.text(scope, TemplateKind.SIGNING_LINK, reach.language(), door);
    return Letter.of(
            MessageKind.SIGNING_LINK,
            Recipient.person(link.personId(), reach.address()),
            reach.language(),
            text)
        .inCase(link.caseId())
        .about(link.id(), "")
        .until(link.expiresAt());
  }

  /** Only where they are of age, and have a part in the case still. */
  private Optional<Reach> reach(Scope scope, UUID caseId, UUID personId) {
    var today = cases.time().today(scope);
    var family = grownUps(scope, caseId);
    return Optional.of(personId)
        .filter(family::contains)
        .flatMap(id -> reaches.of(scope, id, family))
        .filter(reach -> reach.isOfAge(today));
  }

  private Set<UUID> grownUps(Scope scope, UUID caseId) {
    return cases.parties().on(scope, caseId, cases.time().today(scope)).stream()
        .filter(Predicate.not(CaseParty::isChild))
        .map(CaseParty::personId)
        .collect(toSet());
  }
}
