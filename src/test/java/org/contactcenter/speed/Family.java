package org.contactcenter.speed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/**
 * The model of a family that a court sent: a child, the mother it lives with and the father who
 * comes to see it. Made over HTTP from the referral on, so that its rows are what the service
 * writes. Visits are on one weekday at {@link Calendar#FIRST_START}, each with a signed note.
 */
final class Family {
  private static final int INTAKE_DAYS = 28;
  private static final String NOTE =
      "Детето влезе и поздрави. Двамата редиха кубчета, после четоха книга. Разделиха се спокойно.";

  private final Studio studio;
  private final Place place;
  private final String coordinator;
  private final String supervisor;
  private UUID id = new UUID(0, 0);
  private JsonNode people = com.fasterxml.jackson.databind.node.MissingNode.getInstance();

  /** Who and what a model family has to do with. */
  record Place(UUID court, UUID room, UUID supervisor) {}

  Family(Studio studio, Place place, String coordinator, String supervisor) {
    this.studio = studio;
    this.place = place;
    this.coordinator = coordinator;
    this.supervisor = supervisor;
  }

  /** From the referral until the first visit may be booked on the day. */
  Family activeBy(LocalDate day) {
    var received = day.minusDays(INTAKE_DAYS);
    at(received, 9);
    var referral = post("/referrals", Forms.referral(place.court(), Forms.MODEL, received)).id();
    post("/referrals/" + referral + "/screen", Forms.SCREENING);
    var opened = post("/referrals/" + referral + "/accept", Map.of());
    id = opened.id();
    people = opened.body().path("people");
    for (var side : List.of("RESIDENTIAL_PARENT", "VISITING_PARENT")) {
      at(received.plusDays(side.startsWith("R") ? 7 : 8), 12);
      post("/cases/" + id + "/interviews", Forms.interview(person(side), now()));
      post("/cases/" + id + "/agreements", Forms.agreement(person(side), now()));
    }
    at(received.plusDays(10), 12);
    post("/cases/" + id + "/activate", Map.of());
    return this;
  }

  /** A visit on the day that takes place, is observed and told of. */
  void visit(LocalDate day) {
    at(day.minusDays(7), 12);
    var visit = "/visits/" + book(day);
    var start = Calendar.at(day, Calendar.FIRST_START);
    var child = person("CHILD");
    studio.clock().set(start.minus(Duration.ofMinutes(15)));
    pass(visit, "arrive", Map.of("personId", child, "broughtBy", person("RESIDENTIAL_PARENT")));
    studio.clock().set(start);
    pass(visit, "arrive", Map.of("personId", person("VISITING_PARENT")));
    post(visit + "/start", Map.of());
    studio.clock().set(start.plus(Calendar.LENGTH));
    pass(visit, "depart", Map.of("personId", person("VISITING_PARENT")));
    post(visit + "/end", Map.of());
    studio.clock().set(start.plus(Calendar.LENGTH).plus(Duration.ofMinutes(15)));
    pass(visit, "depart", Map.of("personId", child));
    var note = studio.post(supervisor, visit + "/notes", Map.of("text", NOTE)).path("id").asText();
    studio.post(supervisor, visit + "/notes/" + note + "/sign", Map.of());
  }

  UUID book(LocalDate day) {
    var start = Calendar.at(day, Calendar.FIRST_START);
    return post("/visits", Forms.visit(id, start, place.room(), place.supervisor())).id();
  }

  void close() {
    post("/cases/" + id + "/close", Map.of("reason", "GOAL_REACHED", "summary", "Без център"));
  }

  private record Answer(JsonNode body) {
    UUID id() {
      return UUID.fromString(body.path("id").asText());
    }
  }

  private Answer post(String path, Object body) {
    return new Answer(studio.post(coordinator, path, body));
  }

  private void pass(String visit, String verb, Map<String, UUID> who) {
    post(visit + "/" + verb, who);
  }

  private UUID person(String role) {
    return StreamSupport.stream(people.spliterator(), false)
        .filter(person -> person.path("role").asText().equals(role))
        .map(person -> UUID.fromString(person.path("personId").asText()))
        .findFirst()
        .orElseThrow();
  }

  private void at(LocalDate day, int hour) {
    studio.clock().set(Calendar.at(day, LocalTime.of(hour, 0)));
  }

  private Instant now() {
    return studio.clock().instant();
  }
}
