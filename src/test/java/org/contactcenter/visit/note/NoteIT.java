package org.contactcenter.visit.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteIT {
  private static final Map<String, Object> TEXT = Map.of("text", "Детето се усмихна.");
  private static final Map<String, Object> OTHER = Map.of("text", "Детето помаха с ръка.");

  @BeforeEach
  @AfterEach
  void resetClock() {
    TestCenter.clock().reset();
  }

  @Test
  void aDraftIsItsAuthorsAloneUntilSigned() {
    var visit = VisitUnderWay.started("SUPERVISED");
    var note = draft(visit);

    assertThat(visit.bySupervisor().get(note).status()).isEqualTo(200);
    assertThat(coordinator().get(note).status()).isEqualTo(404);
    assertThat(coordinator().post(note + "/sign", Map.of()).status()).isEqualTo(404);
    assertThat(texts(coordinator().get(visit.notes()))).isEmpty();

    ok(visit.bySupervisor().post(note + "/sign", Map.of()), 200);

    var read = ok(coordinator().get(note), 200);
    assertThat(read.text("text")).isEqualTo(TEXT.get("text"));
    assertThat(read.text("author")).isEqualTo(user("supervisor"));
    assertThat(read.text("signedAt")).isEqualTo(visit.startsAt().toString());
    assertThat(texts(coordinator().get(visit.notes()))).containsExactly("Детето се усмихна.");
  }

  @Test
  void aSupervisorReadsOnlyTheirOwnNotes() {
    var visit = VisitUnderWay.started("SUPERVISED");
    var note = ok(coordinator().post(visit.notes(), TEXT), 201);
    var path = visit.notes() + "/" + note.id();
    ok(coordinator().post(path + "/sign", Map.of()), 200);

    assertThat(visit.bySupervisor().get(path).status()).isEqualTo(404);
    assertThat(visit.bySupervisor().post(path + "/amend", TEXT).status()).isEqualTo(404);
    assertThat(texts(visit.bySupervisor().get(visit.notes()))).isEmpty();
    assertThat(texts(coordinator().get(visit.notes()))).hasSize(1);
  }

  /**
   * SVN 20: a note is what its author saw and heard, signed by its author; the report holds nothing
   * else.
   */
  @Test
  void nobodyWritesUnderAnothersName() {
    var visit = VisitUnderWay.started("SUPERVISED");
    var forged = Map.of("text", "x", "author", user("coordinator"));

    assertThat(visit.bySupervisor().post(visit.notes(), forged).status()).isEqualTo(400);

    var note = draft(visit);
    assertThat(visit.bySupervisor().replace(note, forged).status()).isEqualTo(400);
    assertThat(visit.bySupervisor().get(note).text("author")).isEqualTo(user("supervisor"));
  }

  @Test
  void aNoteIsSignedOnceAndNotEditedAfterwards() {
    var visit = VisitUnderWay.started("SUPERVISED");
    var note = draft(visit);
    ok(visit.bySupervisor().post(note + "/sign", Map.of()), 200);

    refused("note-signed", visit.bySupervisor().post(note + "/sign", Map.of()));
    refused("note-signed", visit.bySupervisor().replace(note, OTHER));
    refused("note-signed", coordinator().replace(note, OTHER));
    assertThat(coordinator().get(note).text("text")).isEqualTo(TEXT.get("text"));
  }

  @Test
  void aDraftIsEditedUnderItsVersion() {
    var visit = VisitUnderWay.started("SUPERVISED");
    var note = draft(visit);
    var author = visit.bySupervisor();

    assertThat(author.put(note, OTHER).status()).isEqualTo(428);
    assertThat(author.with("If-Match", "\"7\"").put(note, OTHER).status()).isEqualTo(412);
    var edited = ok(author.with("If-Match", "\"1\"").put(note, OTHER), 200);
    assertThat(edited.text("text")).isEqualTo(OTHER.get("text"));
    assertThat(edited.header("ETag")).isEqualTo("\"2\"");
    assertThat(author.with("If-Match", "\"1\"").put(note, TEXT).status()).isEqualTo(412);
  }

  @Test
  void aDraftIsLockedAfterADayAndCanThenStillBeSigned() {
    var visit = VisitUnderWay.started("SUPERVISED");
    var note = draft(visit);
    TestCenter.clock().advance(Duration.ofHours(24).minusSeconds(1));
    ok(visit.bySupervisor().replace(note, OTHER), 200);

    TestCenter.clock().advance(Duration.ofSeconds(1));

    refused("note-locked", visit.bySupervisor().replace(note, TEXT));
    ok(visit.bySupervisor().post(note + "/amend", Map.of("text", "И се засмя.")), 200);
    assertThat(coordinator().get(note).status()).isEqualTo(404);
    var signed = ok(visit.bySupervisor().post(note + "/sign", Map.of()), 200);
    assertThat(signed.text("text")).isEqualTo(OTHER.get("text"));
    assertThat(signed.body().path("amendments").path(0).path("text").asText())
        .isEqualTo("И се засмя.");
  }

  /** SVN 20: what was recorded of a visit is amended beside the original. */
  @Test
  void amendmentsStandBesideTheNoteWithTheirAuthorsAndDates() {
    var visit = VisitUnderWay.started("SUPERVISED");
    var note = draft(visit);
    refused("note-draft", visit.bySupervisor().post(note + "/amend", OTHER));
    ok(visit.bySupervisor().post(note + "/sign", Map.of()), 200);

    TestCenter.clock().advance(Duration.ofMinutes(5));
    ok(visit.bySupervisor().post(note + "/amend", Map.of("text", "първо")), 200);
    TestCenter.clock().advance(Duration.ofMinutes(5));
    var amended = ok(coordinator().post(note + "/amend", Map.of("text", "второ")), 200);

    assertThat(amended.text("text")).isEqualTo(TEXT.get("text"));
    var added = amended.body().path("amendments");
    assertThat(added.findValuesAsText("text")).containsExactly("първо", "второ");
    assertThat(added.findValuesAsText("author"))
        .containsExactly(user("supervisor"), user("coordinator"));
    assertThat(added.path(1).path("writtenAt").asText())
        .isEqualTo(visit.startsAt().plus(Duration.ofMinutes(10)).toString());
  }

  /** NACCC: of a supported visit only the attendance is recorded, and there is no report. */
  @Test
  void ofASupportedVisitOnlyTheAttendanceIsWrittenDown() {
    var visit = VisitUnderWay.started("SUPPORTED");

    refused("visit-supported", visit.bySupervisor().post(visit.notes(), TEXT));
    refused("visit-supported", coordinator().post(visit.notes(), TEXT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"EXCHANGE", "VIRTUAL"})
  void exchangesAndVirtualVisitsTakeNotes(String type) {
    assertThat(draft(VisitUnderWay.started(type))).startsWith("/visits/");
  }

  @Test
  void notesBeginWithTheVisit() {
    var visit = VisitUnderWay.planned("SUPERVISED");
    refused("visit-planned", coordinator().post(visit.notes(), TEXT));
    visit.start();

    var author = visit.bySupervisor();
    var now = visit.startsAt();
    assertViolation("observedAt", author.post(visit.notes(), seen(now.plusSeconds(1))));
    assertViolation("observedAt", author.post(visit.notes(), seen(now.minus(Duration.ofDays(1)))));
    var told = ok(author.post(visit.notes(), seen(now.minusSeconds(60))), 201);
    assertThat(told.text("observedAt")).isEqualTo(now.minusSeconds(60).toString());
  }

  @Test
  void aClosedCaseTakesNoNotesAnyMore() {
    var visit = VisitUnderWay.started("SUPERVISED");
    var note = draft(visit);
    visit.end();
    ok(visit.bySupervisor().post(note + "/sign", Map.of()), 200);
    var reason = Map.of("reason", "GOAL_REACHED", "summary", "Контактът продължава сам.");
    ok(coordinator().post(visit.family().path() + "/close", reason), 200);

    refused("case-closed", visit.bySupervisor().post(visit.notes(), TEXT));
    refused("case-closed", visit.bySupervisor().post(note + "/amend", TEXT));
    assertThat(visit.bySupervisor().get(note).status()).isEqualTo(200);
  }

  @Test
  void theSameKeyMakesOneNote() {
    var visit = VisitUnderWay.started("SUPERVISED");
    var once = visit.bySupervisor().with("Idempotency-Key", "note-" + visit.id());

    var first = ok(once.post(visit.notes(), TEXT), 201);
    var second = ok(once.post(visit.notes(), TEXT), 201);

    assertThat(second.id()).isEqualTo(first.id());
    assertThat(first.header("Location")).endsWith(visit.notes() + "/" + first.id());
    refused("idempotency-key-reused", once.post(visit.notes(), OTHER));
    assertThat(texts(visit.bySupervisor().get(visit.notes()))).hasSize(1);
  }

  @Test
  void notesAreListedByPageInTheOrderOfWhatWasSeen() {
    var visit = VisitUnderWay.started("SUPERVISED");
    var seen = new ArrayList<String>();
    for (int minute : List.of(30, 10, 20)) {
      var at = visit.startsAt().minus(Duration.ofMinutes(minute));
      ok(visit.bySupervisor().post(visit.notes(), seen(at)), 201);
    }
    var first = ok(visit.bySupervisor().get(visit.notes() + "?limit=2"), 200);
    seen.addAll(first.body().path("items").findValuesAsText("observedAt"));
    var rest = visit.bySupervisor().get(visit.notes() + "?limit=2&after=" + first.text("next"));
    seen.addAll(rest.body().path("items").findValuesAsText("observedAt"));

    assertThat(seen).hasSize(3).isSorted();
    assertThat(rest.body().has("next")).isFalse();
  }

  private static Map<String, Object> seen(java.time.Instant at) {
    return Map.of("text", "Видяно", "observedAt", at.toString());
  }

  /** The path of a new draft of the visit's supervisor. */
  private static String draft(VisitUnderWay visit) {
    var drafted = ok(visit.bySupervisor().post(visit.notes(), TEXT), 201);
    return visit.notes() + "/" + drafted.id();
  }

  private static void refused(String code, Answer answer) {
    assertThat(answer.problem()).as(() -> answer.body().toString()).isEqualTo(code);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text("detail")).isNotBlank();
  }

  private static void assertViolation(String field, Answer answer) {
    assertThat(answer.status()).as(() -> answer.body().toString()).isEqualTo(422);
    assertThat(answer.body().path("violations").path(0).path("field").asText()).isEqualTo(field);
  }

  private static List<String> texts(Answer list) {
    return ok(list, 200).body().path("items").findValuesAsText("text");
  }

  private static String user(String name) {
    return TestCenter.founding().users().get(name).toString();
  }
}
