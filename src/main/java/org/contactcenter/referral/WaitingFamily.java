package org.contactcenter.referral;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A family on the waiting list, without who they are. */
public record WaitingFamily(
    UUID referralId, Instant since, Optional<Priority> priority, Optional<String> reason) {}
