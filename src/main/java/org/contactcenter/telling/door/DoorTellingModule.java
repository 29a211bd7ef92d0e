package org.contactcenter.telling.door;

import org.contactcenter.casefile.CaseParts;
import org.contactcenter.center.Centers;
import org.contactcenter.consent.link.LinkModule;
import org.contactcenter.notification.MessageKind;
import org.contactcenter.referral.application.ApplicationModule;
import org.contactcenter.telling.reach.Reaches;
import org.contactcenter.telling.wording.Post;

/** Connects the public doors with the mail that leads to them. */
public final class DoorTellingModule {

  /** What lets people in. */
  public record Doors(LinkModule links, ApplicationModule applications) {}

  private DoorTellingModule() {}

  public static void connect(
      CaseParts cases, Centers centers, Doors doors, Reaches reaches, Post post) {
    var words = new DoorWords(centers, post.wording());
    var links = new LinkLetters(cases, doors.links(), reaches, words, post);
    doors.links().connect(links);
    post.outbox().check(MessageKind.SIGNING_LINK, links);
    var invitations = new InvitationLetters(centers, doors.applications(), reaches, words, post);
    doors.applications().connect(invitations);
    post.outbox().check(MessageKind.APPLICATION_INVITATION, invitations);
  }
}
