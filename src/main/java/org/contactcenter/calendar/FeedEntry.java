package org.contactcenter.calendar;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Interval;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.timetable.Leg;

/**
 * What a feed tells of one visit. It has no place for a name of the family: whoever finds the feed
 * learns case numbers only.
 *
 * @param leg of an exchange, which
 * @param sequence grows with every change of the visit
 * @param bookedAt to whole seconds; what changed later, the sequence tells
 */
record FeedEntry(
    UUID visitId,
    String caseNumber,
    VisitType type,
    Optional<Leg> leg,
    FeedStatus status,
    Interval during,
    Optional<String> room,
    int sequence,
    Instant bookedAt) {}
