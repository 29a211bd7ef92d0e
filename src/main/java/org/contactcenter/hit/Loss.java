package org.contactcenter.hit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What is taken away, and so which visits may be hit: those that all of the parts name.
 *
 * @param from the first day, in the center's zone
 * @param until the last day
 */
public record Loss(
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Optional<UUID> roomId,
    Optional<UUID> supervisorId,
    Optional<UUID> caseId) {

  private static final Loss ANYTHING =
      new Loss(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Hours of the whole house: any visit may be hit. */
  public static Loss ofHours() {
    return ANYTHING;
  }

  public static Loss ofDay(LocalDate day) {
    return ANYTHING.between(day, day);
  }

  public static Loss ofRoom(UUID roomId) {
    return new Loss(
        Optional.empty(),
        Optional.empty(),
        Optional.of(roomId),
        Optional.empty(),
        Optional.empty());
  }

  public static Loss ofSupervisor(UUID accountId) {
    return new Loss(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(accountId),
        Optional.empty());
  }

  /** What a family's visits rest on besides the house: its people, orders, consents. */
  public static Loss ofFamily(UUID caseId) {
    return new Loss(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(caseId));
  }

  /** The same on some days only, both included. */
  public Loss between(LocalDate first, LocalDate last) {
    return new Loss(Optional.of(first), Optional.of(last), roomId, supervisorId, caseId);
  }

  /** The same from a day on. */
  public Loss from(LocalDate first) {
    return new Loss(Optional.of(first), until, roomId, supervisorId, caseId);
  }
}
