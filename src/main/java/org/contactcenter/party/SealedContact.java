package org.contactcenter.party;

import java.util.Optional;
import java.util.UUID;

/** A {@link Contact} as it lies in the database. */
public record SealedContact(
    UUID personId,
    UUID centerId,
    Optional<byte[]> phone,
    Optional<byte[]> email,
    Optional<byte[]> address,
    Optional<byte[]> workplace,
    Optional<byte[]> school,
    boolean confidential,
    int version) {}
