package org.contactcenter.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Interval;
import org.contactcenter.core.Language;
import org.contactcenter.referral.VisitType;

/** Visits on a feed: by default one of an hour, on a Monday in Haskovo, planned only. */
final class FeedEntryFixture {
  static final UUID VISIT = UUID.fromString("0190c7f4-7a5e-7b43-9a53-64d1f0a5c3b1");
  static final Instant START = Instant.parse("2026-03-02T14:00:00Z");
  static final Instant BOOKED = Instant.parse("2026-02-20T09:30:00Z");
  static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");
  static final Interval WINDOW =
      new Interval(START.minus(Duration.ofDays(84)), START.plus(Duration.ofDays(366)));

  private FeedEntryFixture() {}

  static FeedWriter writer(Language language) {
    return writer(language, SOFIA);
  }

  static FeedWriter writer(Language language, ZoneId zone) {
    return new FeedWriter("Център за детски контакти – Хасково", zone, language, WINDOW);
  }

  static FeedEntry anEntry() {
    return anEntry(FeedStatus.TENTATIVE, START, 1);
  }

  static FeedEntry anEntry(FeedStatus status, Instant start, int sequence) {
    return new FeedEntry(
        VISIT,
        "2026-0042",
        VisitType.SUPERVISED,
        Optional.empty(),
        status,
        Interval.of(start, Duration.ofHours(1)),
        Optional.of("Стая „Слънце“"),
        sequence,
        BOOKED);
  }

  static FeedEntry inRoom(String room) {
    var entry = anEntry();
    return new FeedEntry(
        entry.visitId(),
        entry.caseNumber(),
        entry.type(),
        entry.leg(),
        entry.status(),
        entry.during(),
        Optional.of(room),
        entry.sequence(),
        entry.bookedAt());
  }
}
