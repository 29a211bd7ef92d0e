package org.contactcenter.telling.door;

import org.contactcenter.center.Centers;
import org.contactcenter.core.Scope;
import org.contactcenter.notification.Check;
import org.contactcenter.notification.Letter;
import org.contactcenter.notification.Message;
import org.contactcenter.notification.MessageKind;
import org.contactcenter.notification.Recipient;
import org.contactcenter.referral.application.ApplicationModule;
import org.contactcenter.referral.application.InvitationMail;
import org.contactcenter.telling.reach.Reaches;
import org.contactcenter.telling.wording.Post;
import org.contactcenter.telling.wording.TemplateKind;

/**
 * Sends the other parent the invitation to apply. It names the center alone: neither who applied
 * nor for whom.
 */
record InvitationLetters(
    Centers centers, ApplicationModule applications, Reaches reaches, DoorWords words, Post post)
    implements InvitationMail, Check {

  @Override
  public boolean post(Scope scope, Invited invited, To to) {
    if (reaches.isReadBy(scope, to.address(), invited.known())) {
      return false;
    }
    var language = to.language().orElseGet(() -> centers.of(scope).language());
    var door = new DoorWords.Door(invited.page(), invited.expiresAt());
    var text = words.text(scope, TemplateKind.APPLICATION_INVITATION, language, door);
    var letter =
        Letter.of(
                MessageKind.APPLICATION_INVITATION, Recipient.unknown(to.address()), language, text)
            .about(invited.referralId(), invited.state())
            .until(invited.expiresAt());
    return post.outbox().post(scope, letter).isPresent();
  }

  /** Whether nobody has used it, and none was made in its place. */
  @Override
  public boolean holds(Scope scope, Message message, String address) {
    return applications.isInvited(scope, message.subjectId().orElseThrow(), message.state());
  }
}
