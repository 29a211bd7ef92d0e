package org.contactcenter.telling.wording;

import java.time.LocalTime;
import java.util.List;

/**
 * What a center wants told by mail. Its own choice, {@link #DEFAULT} until it chooses.
 *
 * @param reminderHours before a visit, the longest first; none where nobody is reminded
 * @param visitNotices whether families are told of a visit that was moved or called off
 * @param digestAt from when on, by the center's clock, staff hear what they are to do that day
 */
public record MessageSettings(
    List<Integer> reminderHours, boolean visitNotices, LocalTime digestAt, int version) {
  public static final MessageSettings DEFAULT =
      new MessageSettings(List.of(48, 24), true, LocalTime.of(7, 0), 0);

  public MessageSettings {
    reminderHours = List.copyOf(reminderHours);
  }

  MessageSettings at(int kept) {
    return new MessageSettings(reminderHours, visitNotices, digestAt, kept);
  }
}
