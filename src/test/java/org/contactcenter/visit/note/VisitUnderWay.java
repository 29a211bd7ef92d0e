package org.contactcenter.visit.note;

import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.visit.VisitFixture.aFreshDay;
import static org.contactcenter.visit.VisitFixture.aVisit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Api;
import org.contactcenter.testing.TestCenter;

/**
 * A visit of a court's family on a day of its own, accompanied by the first supervisor. Starting it
 * moves the test's clock to its beginning.
 */
public record VisitUnderWay(Family family, UUID id, Instant startsAt) {

  /** Booked, and not begun. */
  public static VisitUnderWay planned(String type) {
    return planned(CaseFixture.activeCourtCase(), type);
  }

  public static VisitUnderWay planned(Family family, String type) {
    var booked = aVisit(family, aFreshDay(), "14:00").with("type", type).by("supervisor").booked();
    return new VisitUnderWay(family, booked.id(), Instant.parse(booked.text("startsAt")));
  }

  public static VisitUnderWay started(String type) {
    return planned(type).start();
  }

  public VisitUnderWay start() {
    TestCenter.clock().set(startsAt);
    ok(coordinator().post(path() + "/start", Map.of()), 200);
    return this;
  }

  public VisitUnderWay end() {
    ok(coordinator().post(path() + "/end", Map.of()), 200);
    return this;
  }

  public String path() {
    return "/visits/" + id;
  }

  public String notes() {
    return path() + "/notes";
  }

  public Api bySupervisor() {
    return TestCenter.as("supervisor");
  }

  /** A supervisor of the center who has nothing to do with this visit. */
  public Api byAnotherSupervisor() {
    return TestCenter.as("supervisor2");
  }
}
