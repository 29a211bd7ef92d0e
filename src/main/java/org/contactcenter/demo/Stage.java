package org.contactcenter.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import org.contactcenter.Features;
import org.contactcenter.center.Court;
import org.contactcenter.core.Scope;

/** Everything that a tale is told with: the use cases, the time, and who acts. */
record Stage(Features features, Story story, Days days, Cast cast, Sentences sentences) {

  Scope scope() {
    return cast.coordinator().scope();
  }

  UUID court(String name) {
    return features.center.courts().all(scope()).stream()
        .filter(court -> court.name().equals(name))
        .map(Court::id)
        .findFirst()
        .orElseThrow();
  }

  /** Plans what happens at that time, so many days after that of the loading. */
  void at(int day, LocalTime time, Runnable happening) {
    story.at(days.at(day, time), happening);
  }

  void at(Instant instant, Runnable happening) {
    story.at(instant, happening);
  }

  void after(Duration delay, Runnable happening) {
    story.after(delay, happening);
  }

  Instant now() {
    return story.instant();
  }
}
