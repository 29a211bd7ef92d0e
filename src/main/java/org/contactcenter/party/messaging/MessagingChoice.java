package org.contactcenter.party.messaging;

import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Language;

/**
 * How one person wants to be written to by the service.
 *
 * @param emailShared whether others read the mail of their address: then none is ever sent there
 * @param invitations whether visits are to come as entries for their calendar
 * @param language empty: the first of theirs that we write, or the center's own
 * @param version 0 as long as nothing was ever said; {@link #unsaid} holds then
 */
public record MessagingChoice(
    UUID personId,
    Channel channel,
    boolean emailShared,
    boolean invitations,
    Optional<Language> language,
    int version) {

  /** By what the service may write to them. */
  public enum Channel {
    EMAIL,
    /** The center calls them, or tells them in person. */
    NONE
  }

  static MessagingChoice unsaid(UUID personId) {
    return new MessagingChoice(personId, Channel.EMAIL, false, false, Optional.empty(), 0);
  }

  /** Whether mail may be sent to their address at all. */
  public boolean allowsMail() {
    return channel == Channel.EMAIL && !emailShared;
  }

  /** Whether invitations reach them, other than by what they had said before. */
  boolean beginsToInvite(MessagingChoice before) {
    return isInvited() && !before.isInvited();
  }

  private boolean isInvited() {
    return invitations && allowsMail();
  }

  MessagingChoice at(int known) {
    return new MessagingChoice(personId, channel, emailShared, invitations, language, known);
  }
}
