package org.contactcenter.visit.attendance;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.visit.timetable.DoorTime;

/**
 * Someone passed the door, or joined and left by video.
 *
 * @param broughtBy who brought a child
 */
public record Attendance(
    UUID visitId, UUID personId, DoorTime.Kind kind, Instant at, Optional<UUID> broughtBy) {}
