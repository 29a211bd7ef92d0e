package org.contactcenter.referral;

import java.util.Optional;
import org.jdbi.v3.core.mapper.reflect.ColumnName;

/** What is known of danger when the request arrives. */
public record Safety(
    boolean domesticViolence,
    boolean restrainingOrder,
    Optional<String> allegations,
    @ColumnName("safety_notes") Optional<String> notes) {}
