package org.contactcenter.calendar.invitation;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/**
 * One person's coming to the center, for their calendar (iTIP, RFC 5546). It tells the case's
 * number, the place and when that person is to arrive, and nothing of anybody else.
 *
 * @param id the same whatever happens to the visit, and another for each person
 * @param sequence grows with every change of the visit
 * @param writtenAt to whole seconds
 * @param place the center's name and address
 * @param organizer the center
 * @param attendee the address the invitation goes to
 */
public record Invitation(
    UUID id,
    int sequence,
    Instant arrival,
    Instant writtenAt,
    String caseNumber,
    String place,
    Organizer organizer,
    String attendee) {

  /**
   * Who invites.
   *
   * @param address where answers go, or a URN of the center where it has no mail
   */
  public record Organizer(String name, URI address) {}
}
