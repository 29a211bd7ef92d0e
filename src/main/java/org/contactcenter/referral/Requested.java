package org.contactcenter.referral;

import java.util.Optional;

/** The contact that is asked for; {@code frequency} in the words of those who ask. */
public record Requested(
    VisitType visitType, Optional<String> frequency, Optional<Integer> durationMinutes) {}
