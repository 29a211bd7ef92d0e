package org.contactcenter.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.visit.VisitFixture.aVisit;
import static org.contactcenter.visit.VisitFixture.at;
import static org.contactcenter.visit.VisitFixture.room;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.identity.Token;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.Api;
import org.contactcenter.testing.Statements;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.visit.VisitFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FeedIT {

  @BeforeEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  @Test
  void aCalendarProgramFetchesAFeedBySecretAddressAndOnlyWhatChanged() {
    var feed = make(coordinator(), Map.of("kind", "CENTER"));
    assertThat(feed.header("Location")).endsWith("/api/v1/calendars/" + feed.id());
    assertThat(feed.text("url")).matches("http://localhost:\\d+/api/v1/calendars/[\\w-]{43}\\.ics");

    var fetched = ok(TestCenter.nobody().get(feed.text("url")), 200);

    assertThat(fetched.header("Content-Type")).isEqualTo("text/calendar;charset=utf-8");
    assertThat(fetched.header("Cache-Control")).isEqualTo("private, no-cache");
    var tag = fetched.header("ETag");
    assertThat(tag).matches("\"[0-9a-f]{64}\"");
    var again = TestCenter.nobody().with("If-None-Match", tag).get(feed.text("url"));
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.bytes()).isEmpty();

    ok(aVisit(CaseFixture.activeCourtCase(), aFreshDay(), "09:00").book(), 201);

    assertThat(TestCenter.nobody().with("If-None-Match", tag).get(feed.text("url")).status())
        .isEqualTo(200);
  }

  @Test
  void whatHasNotChangedCostsOneQueryAndWhatHasIsNoticed() {
    var family = CaseFixture.activeCourtCase();
    var day = aFreshDay();
    var visit = aVisit(family, day, "12:00").by("supervisor2").booked();
    var feed = make(TestCenter.as("supervisor2"), Map.of("kind", "MINE"));
    var token = new Token(feed.text("url").replaceAll(".*/|\\.ics", ""));
    var statements = new Statements();
    var resource =
        statements.features().calendar.resources().stream()
            .filter(FeedTextResource.class::isInstance)
            .map(FeedTextResource.class::cast)
            .findFirst()
            .orElseThrow();
    var first = resource.read(token.secret(), Optional.empty());
    var tag = Optional.of("\"" + first.getEntityTag().getValue() + "\"");

    assertThat(
            statements.of(
                () -> assertThat(resource.read(token.secret(), tag).getStatus()).isEqualTo(304)))
        .isEqualTo(1);
    assertThat(statements.of(() -> resource.read(token.secret(), Optional.empty())))
        .isGreaterThan(1);

    aVisit(family, day, "16:00").by("supervisor3").booked();
    assertThat(resource.read(token.secret(), tag).getStatus()).as("another's").isEqualTo(304);
    for (var verb : List.of("confirm", "cancel")) {
      var copy = resource.read(token.secret(), Optional.empty()).getEntityTag().getValue();
      var before = "\"" + copy + "\"";
      var body = verb.equals("cancel") ? Map.of("by", "CHILD", "reason", "Болно") : Map.of();
      ok(VisitFixture.verb(visit, verb, body), 200);
      assertThat(resource.read(token.secret(), Optional.of(before)).getStatus())
          .as(verb)
          .isEqualTo(200);
    }
  }

  @Test
  void bothLegsOfAnExchangeShowAndFallTogether() {
    var day = aFreshDay();
    var family = CaseFixture.activeCourtCase();
    var handover =
        aVisit(family, day, "10:00")
            .with("type", "EXCHANGE")
            .with("durationMinutes", 15)
            .with("returnsAt", at(day.plusDays(1), "17:00"))
            .booked();
    var back = ok(coordinator().get("/visits?caseId=" + family.caseId()), 200).body();
    var returning = UUID.fromString(back.at("/items/1/id").asText());
    var feed = make(coordinator().with("Accept-Language", "en"), Map.of("kind", "CENTER"));
    var number = ok(coordinator().get(family.path()), 200).text("number");

    assertThat(value(event(text(feed), handover.id()).orElseThrow(), Property.SUMMARY))
        .isEqualTo(number + " · handover of the child");
    assertThat(value(event(text(feed), returning).orElseThrow(), Property.SUMMARY))
        .isEqualTo(number + " · return of the child");

    ok(VisitFixture.verb(handover, "cancel", Map.of("by", "CHILD", "reason", "Болно")), 200);

    for (var leg : List.of(handover.id(), returning)) {
      var event = event(text(feed), leg).orElseThrow();
      assertThat(value(event, Property.STATUS)).isEqualTo("CANCELLED");
      assertThat(sequence(event)).isPositive();
    }
  }

  /** Twelve weeks back and a year ahead, by the days of the center. */
  @Test
  void aFeedReachesTwelveWeeksBackAndAYearAhead() {
    var day = aFreshDay();
    var visit = aVisit(CaseFixture.activeCourtCase(), day, "12:00").booked();
    var feed = make(coordinator(), Map.of("kind", "CENTER"));
    for (var reach : Map.of(84, true, 85, false, -365, true, -366, false).entrySet()) {
      TestCenter.clock().set(day.plusDays(reach.getKey()).atTime(8, 0).toInstant(ZoneOffset.UTC));
      assertThat(shows(feed, visit)).as(reach.getKey() + " days later").isEqualTo(reach.getValue());
    }
  }

  @Test
  void aVisitShowsItsCaseNumberItsKindAndItsRoomAndNobodysName() {
    var family = CaseFixture.activeCourtCase();
    var visit = aVisit(family, aFreshDay(), "10:00").in(room(0)).booked();
    var number = ok(coordinator().get(family.path()), 200).text("number");
    var feed = make(coordinator().with("Accept-Language", "bg"), Map.of("kind", "CENTER"));

    var text = text(feed);

    var event = event(text, visit.id()).orElseThrow();
    assertThat(value(event, Property.SUMMARY)).isEqualTo(number + " · наблюдавана среща");
    assertThat(value(event, Property.LOCATION)).isEqualTo("Синя стая, Център Хасково");
    assertThat(value(event, Property.STATUS)).isEqualTo("TENTATIVE");
    assertThat(text.replace("\r\n ", ""))
        .doesNotContain("Фамилия", "Мария", "Елена", "Петър", "DESCRIPTION", "ATTENDEE");
    assertThat(text.split("\r\n"))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
  }

  @Test
  void aCancelledVisitStaysWithAHigherSequence() {
    var visit = aVisit(CaseFixture.activeCourtCase(), aFreshDay(), "11:00").booked();
    var feed = make(coordinator(), Map.of("kind", "CENTER"));
    int before = sequence(event(text(feed), visit.id()).orElseThrow());

    ok(VisitFixture.verb(visit, "cancel", Map.of("by", "CHILD", "reason", "Болно")), 200);

    var event = event(text(feed), visit.id()).orElseThrow();
    assertThat(value(event, Property.STATUS)).isEqualTo("CANCELLED");
    assertThat(sequence(event)).isGreaterThan(before);
    assertThat(text(feed)).doesNotContain("Болно");
  }

  @Test
  void myFeedShowsWhatIAccompanyAndTheCasesIAmResponsibleFor() {
    var family = CaseFixture.activeCourtCase();
    var day = aFreshDay();
    var visit = aVisit(family, day, "12:00").by("supervisor2").booked();
    CaseFixture.assign(family, "worker2");
    var mine = Map.of("kind", "MINE");

    assertThat(shows(make(TestCenter.as("supervisor2"), mine), visit)).isTrue();
    assertThat(shows(make(TestCenter.as("supervisor3"), mine), visit)).isFalse();
    assertThat(shows(make(TestCenter.as("worker"), mine), visit)).isFalse();
    assertThat(shows(make(coordinator(), mine), visit)).isFalse();
    var feed = make(TestCenter.as("worker2"), mine);
    assertThat(shows(feed, visit)).isTrue();

    CaseFixture.assign(family, "worker");
    assertThat(shows(feed, visit)).isFalse();
  }

  @Test
  void aRoomsFeedShowsThatRoomOnly() {
    var visit = aVisit(CaseFixture.activeCourtCase(), aFreshDay(), "14:00").in(room(1)).booked();

    assertThat(shows(make(coordinator(), Map.of("kind", "ROOM", "roomId", room(1))), visit))
        .isTrue();
    assertThat(shows(make(coordinator(), Map.of("kind", "ROOM", "roomId", room(0))), visit))
        .isFalse();
  }

  @Test
  void aFeedOfMoreThanItsOwnerMaySeeIsRefused() {
    for (var name : List.of("worker", "supervisor")) {
      var feeds = TestCenter.as(name);
      assertThat(feeds.post("/calendars", Map.of("kind", "CENTER")).status()).isEqualTo(403);
      var room = Map.of("kind", "ROOM", "roomId", room(0));
      assertThat(feeds.post("/calendars", room).status()).isEqualTo(403);
    }
    for (var name : List.of("frontdesk", "liaison", "admin", "auditor", "network")) {
      assertThat(TestCenter.as(name).post("/calendars", Map.of("kind", "MINE")).status())
          .as(name)
          .isEqualTo(403);
    }
    assertThat(TestCenter.nobody().post("/calendars", Map.of("kind", "MINE")).status())
        .isEqualTo(401);
  }

  @Test
  void aRoomIsNamedForAFeedOfARoomAndOnlyForThat() {
    var foreign = TestCenter.as("coordinator.b").get("/rooms").body().path("items").path(0);
    for (var body :
        List.of(
            Map.of("kind", "ROOM"),
            Map.of("kind", "ROOM", "roomId", UUID.randomUUID()),
            Map.of("kind", "ROOM", "roomId", foreign.path("id").asText()),
            Map.of("kind", "CENTER", "roomId", room(0)))) {
      var refused = coordinator().post("/calendars", body);
      assertThat(refused.status()).as(body.toString()).isEqualTo(422);
      assertThat(refused.body().path("violations").path(0).path("field").asText())
          .isEqualTo("roomId");
    }
  }

  @Test
  void theSecretIsToldOnceAndKeptAsAHashAlone() throws SQLException {
    var feed = make(coordinator(), Map.of("kind", "MINE"));
    var secret = feed.text("url").replaceAll(".*/|\\.ics", "");

    assertThat(ok(coordinator().get("/calendars/" + feed.id()), 200).body().toString())
        .doesNotContain(secret, "url");
    assertThat(ok(coordinator().get("/calendars"), 200).body().toString())
        .contains(feed.id().toString())
        .doesNotContain(secret, "url");
    try (var connection = TestCenter.database().asOwner().getConnection();
        var query = connection.prepareStatement("SELECT calendar_feed::text FROM calendar_feed");
        var rows = query.executeQuery()) {
      assertThat(rows.next()).isTrue();
      do {
        assertThat(rows.getString(1)).doesNotContain(secret);
      } while (rows.next());
    }
  }

  @Test
  void aFeedBelongsToItsOwnerAndDiesWhenRevoked() {
    var feed = make(coordinator(), Map.of("kind", "MINE"));
    for (var other : List.of("worker", "coordinator.b")) {
      assertThat(TestCenter.as(other).get("/calendars/" + feed.id()).status()).isEqualTo(404);
      assertThat(TestCenter.as(other).delete("/calendars/" + feed.id()).status()).isEqualTo(404);
    }
    ok(TestCenter.nobody().get(feed.text("url")), 200);

    ok(coordinator().delete("/calendars/" + feed.id()), 204);

    var gone = TestCenter.nobody().get(feed.text("url"));
    assertThat(gone.status()).isEqualTo(404);
    assertThat(gone.header("Content-Type")).isEqualTo("application/problem+json");
    var guessed = TestCenter.nobody().get("/calendars/" + "a".repeat(43) + ".ics");
    assertThat(guessed.body()).isEqualTo(gone.body());
    assertThat(coordinator().delete("/calendars/" + feed.id()).status()).isEqualTo(404);
  }

  @Test
  void whoIsLockedOutOrLosesTheRoleHasNoFeed() {
    var admin = TestCenter.as("admin");
    var account =
        Map.of(
            "username",
            "leaving",
            "password",
            TestCenter.PASSWORD,
            "displayName",
            "Leaving",
            "roles",
            List.of("COORDINATOR"));
    var user = "/users/" + ok(admin.post("/users", account), 201).id();
    var feed = make(TestCenter.as("leaving"), Map.of("kind", "CENTER"));
    ok(TestCenter.nobody().get(feed.text("url")), 200);

    ok(admin.replace(user, edited(List.of("SUPERVISOR"), false)), 200);
    assertThat(TestCenter.nobody().get(feed.text("url")).status()).isEqualTo(404);

    ok(admin.replace(user, edited(List.of("COORDINATOR"), false)), 200);
    assertThat(TestCenter.nobody().get(feed.text("url")).status()).isEqualTo(200);

    ok(admin.replace(user, edited(List.of("COORDINATOR"), true)), 200);
    assertThat(TestCenter.nobody().get(feed.text("url")).status()).isEqualTo(404);
  }

  private static Map<String, Object> edited(List<String> roles, boolean locked) {
    return Map.of("displayName", "Leaving", "roles", roles, "locked", locked);
  }

  private static Answer make(Api owner, Map<String, ?> body) {
    return ok(owner.post("/calendars", body), 201);
  }

  private static String text(Answer feed) {
    var fetched = ok(TestCenter.nobody().get(feed.text("url")), 200);
    return new String(fetched.bytes(), StandardCharsets.UTF_8);
  }

  private static boolean shows(Answer feed, Answer visit) {
    return event(text(feed), visit.id()).isPresent();
  }

  private static Optional<CalendarComponent> event(String text, UUID visit) {
    List<CalendarComponent> events = FeedWriterTest.parse(text).getComponents(Component.VEVENT);
    return events.stream()
        .filter(event -> value(event, Property.UID).equals(visit.toString()))
        .findFirst();
  }

  private static String value(CalendarComponent event, String property) {
    return event.getRequiredProperty(property).getValue();
  }

  private static int sequence(CalendarComponent event) {
    return Integer.parseInt(value(event, Property.SEQUENCE));
  }

  /** A day of its own, which is tomorrow: a feed looks no further than a year ahead. */
  private static LocalDate aFreshDay() {
    var day = VisitFixture.aFreshDay();
    TestCenter.clock().set(day.minusDays(1).atTime(8, 0).toInstant(ZoneOffset.UTC));
    return day;
  }
}
