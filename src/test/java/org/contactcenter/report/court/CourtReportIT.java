package org.contactcenter.report.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.casefile.CaseFixture.today;
import static org.contactcenter.report.court.ReportedFamily.bytes;
import static org.contactcenter.report.court.ReportedFamily.copy;
import static org.contactcenter.report.court.ReportedFamily.path;
import static org.contactcenter.report.court.ReportedFamily.print;
import static org.contactcenter.report.court.ReportedFamily.release;
import static org.contactcenter.testing.TestCenter.as;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.frozen.FrozenDocuments;
import org.contactcenter.core.Language;
import org.contactcenter.report.paper.Pdf;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.AtOnce;
import org.contactcenter.testing.TestCenter;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CourtReportIT {
  private static final List<String> READERS =
      List.of(
          "COURT",
          "RESIDENTIAL_PARENT",
          "RESIDENTIAL_LAWYER",
          "VISITING_PARENT",
          "VISITING_LAWYER",
          "CHILD_LAWYER");

  @BeforeEach
  @AfterEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  @Test
  void oneOfEachIsMadeInOnePressWithoutWhatItsReaderMustNotLearn() {
    var family = ReportedFamily.afterAVisit().represented();
    var said =
        Map.of(
            "introduction",
            "Докладът е поискан от съда.",
            "summary",
            "Бащата дойде в 14:07, майката в 13:55. Тел. 088 7654321.",
            "answers",
            List.of(Map.of("question", "Идва ли бащата?", "answer", "Да, веднъж.")),
            "withheldNotes",
            List.of(family.secondNote()));
    var report = release(family.drafted(said));

    assertThat(report.text("status")).isEqualTo("RELEASED");
    assertThat(report.text("number")).matches("\\d{4}-\\d{4}");
    var texts = new HashMap<String, String>();
    READERS.forEach(reader -> texts.put(reader, print(report, reader)));
    assertThat(texts)
        .allSatisfy(
            (reader, text) -> {
              assertThat(text)
                  .as(reader)
                  .contains("Доклад до съда", report.text("number"), "Център Хасково")
                  .contains("Докладът е поискан", "Идва ли бащата?", "Да, веднъж.")
                  .contains("Детето каза: „Татко!“", "Телефон в стаята", "проведено")
                  .contains("структурирана", "Подпис")
                  .doesNotContain("Чернова")
                  .doesNotContain(ReportedFamily.CONTACTS);
            });
    assertThat(texts.get("COURT"))
        .contains("13:55–13:57", "14:07–14:57", "доведе", "supervisor", "coordinator")
        .contains("Детето прошепна тайна.", "Заплаха по телефона", "Обсъдено с екипа.")
        .contains("закъснение 10 мин", "закъснение 7 мин")
        .contains("адв. Майчина", "адв. Бащина", "Районен съд Хасково", "гр.д.");
    assertThat(texts.get("CHILD_LAWYER"))
        .contains("13:55–13:57", "Детето прошепна тайна.")
        .doesNotContain("Заплаха");
    for (var side : List.of("RESIDENTIAL_PARENT", "RESIDENTIAL_LAWYER")) {
      assertThat(texts.get(side))
          .contains("13:55–13:57", "Елена", "дойде в […], майката в 13:55")
          .doesNotContain("14:07", "14:57", "14:00", "Петър", "закъснение 7");
    }
    for (var side : List.of("VISITING_PARENT", "VISITING_LAWYER")) {
      assertThat(texts.get(side))
          .contains("14:07–14:57", "Петър", "дойде в 14:07, майката в […]", "Майката")
          .doesNotContain("13:55", "13:57", "13:45", "15:15", "Елена", "закъснение 10");
    }
    for (var side : READERS.subList(1, 5)) {
      assertThat(texts.get(side))
          .contains("което засяга получателя")
          .doesNotContain("тайна", "Заплаха", "Обсъдено", "supervisor", "coordinator", "доведе");
    }
    assertThat(texts.get("RESIDENTIAL_LAWYER")).contains("адв. Майчина").doesNotContain("адв. Б");
  }

  @Test
  void onceReleasedItStaysByteForByteAndIsReplacedByAnotherThatNamesIt() {
    var family = ReportedFamily.afterAVisit();
    var draft = family.drafted(Map.of("summary", "Първи текст"));
    assertThat(print(draft, "COURT")).contains("чернова", "Първи текст");
    var report = release(draft);
    var made = bytes(coordinator(), report, "COURT");
    assertThat(copy(report, "COURT").path("sha256").asText())
        .isEqualTo(FrozenDocuments.sha256(made));
    var copyId = copy(report, "COURT").path("id").asText();
    assertThat(trail(copyId).toString())
        .contains("report-copy.released", FrozenDocuments.sha256(made).substring(0, 32))
        .contains(FrozenDocuments.sha256(made).substring(32));

    TestCenter.clock().advance(java.time.Duration.ofDays(30));
    var later = Map.of("text", "Добавено по-късно");
    var notes = visitNotes(family);
    ok(as("supervisor").post(notes + "/" + family.note() + "/amend", later), 200);
    assertThat(bytes(coordinator(), report, "COURT")).isEqualTo(made);
    var edit = coordinator().replace(path(report), edit(family, "Друг текст"));
    assertThat(edit.problem()).isEqualTo("report-released");
    for (var verb : List.of("submit", "approve", "release")) {
      var refused = coordinator().post(path(report) + "/" + verb, Map.of());
      assertThat(refused.problem()).as(verb).isEqualTo("report-released");
    }
    var owner = Jdbi.create(TestCenter.database().asOwner());
    for (var sql :
        List.of(
            "UPDATE court_report SET summary = 'x' WHERE id = '" + report.id() + "'",
            "UPDATE court_report_copy SET name = 'x' WHERE report_id = '" + report.id() + "'",
            "DELETE FROM court_report_copy WHERE report_id = '" + report.id() + "'")) {
      org.assertj.core.api.Assertions.assertThatThrownBy(
              () -> owner.useHandle(handle -> handle.execute(sql)))
          .hasMessageContaining("never changed");
    }

    var why = Map.of("reason", "Сгрешен ден");
    var corrected = ok(coordinator().post(path(report) + "/correct", why), 201);
    assertThat(corrected.header("Location")).endsWith("/reports/" + corrected.id());
    assertThat(corrected.text("summary")).isEqualTo("Първи текст");
    assertThat(coordinator().post(path(report) + "/correct", why).problem())
        .isEqualTo("report-corrected");
    var second = release(corrected);
    assertThat(second.text("replaces")).isEqualTo(report.id().toString());
    assertThat(ok(coordinator().get(path(report)), 200).text("replacedBy"))
        .isEqualTo(second.id().toString());
    assertThat(print(second, "COURT"))
        .contains("заменя доклад № " + report.text("number"), "Добавено по-късно");
    assertThat(bytes(coordinator(), report, "COURT")).isEqualTo(made);
  }

  @Test
  void aSecondPersonLooksWhereTheCenterWantsThat() {
    var settings = settings(true, List.of());
    ok(as("admin").replace("/settings/court-reports", settings), 200);
    try {
      var family = ReportedFamily.afterAVisit();
      CaseFixture.assign(family.family(), "worker");
      var report = family.drafted(Map.of("summary", "Факти"));
      var path = path(report);
      assertThat(coordinator().post(path + "/release", Map.of()).problem())
          .isEqualTo("report-not-approved");
      assertThat(as("worker").post(path + "/submit", Map.of()).problem())
          .isEqualTo("report-not-yours");
      assertThat(as("worker").replace(path, edit(family, "Чужд")).problem())
          .isEqualTo("report-not-yours");
      ok(coordinator().post(path + "/submit", Map.of()), 200);
      assertThat(coordinator().replace(path, edit(family, "Друг")).problem())
          .isEqualTo("report-submitted");
      assertThat(coordinator().post(path + "/approve", Map.of()).problem())
          .isEqualTo("report-own-approval");
      assertThat(work("worker", report.id())).containsExactly("REPORT_APPROVAL");
      assertThat(work("coordinator", report.id())).isEmpty();
      var returned = ok(as("worker").post(path + "/return", Map.of("reason", "Липсва дата")), 200);
      assertThat(returned.text("returnReason")).isEqualTo("Липсва дата");
      ok(coordinator().replace(path, edit(family, "Факти с дата")), 200);
      ok(coordinator().post(path + "/submit", Map.of()), 200);
      var later = Map.of("text", "Добавено след това");
      ok(as("supervisor").post(visitNotes(family) + "/" + family.note() + "/amend", later), 200);
      assertThat(as("worker").post(path + "/approve", Map.of()).problem())
          .isEqualTo("report-changed-since");
      ok(coordinator().post(path + "/return", Map.of("reason", "Ново")), 200);
      ok(coordinator().post(path + "/submit", Map.of()), 200);
      var approved = ok(as("worker").post(path + "/approve", Map.of()), 200);
      assertThat(approved.text("status")).isEqualTo("APPROVED");
      assertThat(release(report).text("status")).isEqualTo("RELEASED");
    } finally {
      ok(as("admin").replace("/settings/court-reports", settings(false, List.of())), 200);
    }
  }

  @Test
  void theCautionaryNoteIsTheCentersOrTheProgramsButAlwaysThere() {
    var own = "Собствен предпазен текст на центъра, който не предсказва нищо другаде.";
    assertThat(
            as("admin")
                .replace("/settings/court-reports", settings(false, List.of(caution("bg", " "))))
                .status())
        .isEqualTo(422);
    var twice = settings(false, List.of(caution("bg", own), caution("bg", own)));
    assertThat(as("admin").replace("/settings/court-reports", twice).status()).isEqualTo(422);
    ok(
        as("admin")
            .replace("/settings/court-reports", settings(false, List.of(caution("bg", own)))),
        200);
    try {
      var family = ReportedFamily.afterAVisit();
      var report = family.drafted(Map.of("recipients", List.of(Map.of("reader", "COURT"))));
      assertThat(print(report, "COURT")).contains(own);
      for (var language : Language.values()) {
        var to = Map.of("reader", "COURT", "language", language.tag());
        var other = family.drafted(Map.of("recipients", List.of(to)));
        var pdf = bytes(coordinator(), other, "COURT");
        assertThat(Pdf.fonts(pdf)).isNotEmpty().allMatch(font -> font.isEmbedded());
        assertThat(Pdf.text(pdf)).as(language.tag()).doesNotContain("court.", "{0}");
      }
    } finally {
      ok(as("admin").replace("/settings/court-reports", settings(false, List.of())), 200);
    }
  }

  @Test
  void opinionsAreHintedAtAndNeverRefused() {
    var family = ReportedFamily.afterAVisit();
    var report =
        family.drafted(
            Map.of(
                "summary",
                "Според мен бащата е агресивен.",
                "answers",
                List.of(Map.of("question", "?", "answer", "Obviously yes."))));

    var hints = report.body().path("hints");
    assertThat(hints).hasSize(3);
    assertThat(hints.get(1).path("section").asText()).isEqualTo("summary");
    assertThat(hints.get(1).path("word").asText()).isEqualTo("агресивен");
    assertThat(hints.get(1).path("at").asInt()).isEqualTo(20);
    assertThat(hints.get(2).path("section").asText()).isEqualTo("answers[0]");
    assertThat(report.body().path("facts").path("held").asInt()).isEqualTo(1);
    assertThat(release(report).text("status")).isEqualTo("RELEASED");
  }

  @Test
  void aPeriodThatIsNotOverIsRefusedAndNotCutOff() {
    var family = ReportedFamily.afterAVisit();
    var ahead = family.request();
    ahead.put("to", today().plusDays(1));
    var refused = coordinator().with("Accept-Language", "en").post("/reports", ahead);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body().path("violations").get(0).path("field").asText()).isEqualTo("to");
    assertThat(refused.body().path("violations").get(0).path("message").asText())
        .contains("not cut off", today().toString());
    var reversed = family.request();
    reversed.put("from", today());
    reversed.put("to", today().minusDays(1));
    assertThat(coordinator().post("/reports", reversed).status()).isEqualTo(422);
  }

  @Test
  void aCopyGoesToNobodyWhoHasNothingToDoWithTheCase() {
    var family = ReportedFamily.afterAVisit().represented();
    var other = CaseFixture.courtCase();
    for (var recipient :
        List.of(
            Map.of("reader", "REQUESTER"),
            Map.of("reader", "VISITING_PARENT", "personId", family.family().mother()),
            Map.of("reader", "VISITING_PARENT", "personId", other.father()),
            Map.of("reader", "COURT", "courtId", UUID.randomUUID()),
            Map.of("reader", "CHILD_LAWYER", "representativeId", UUID.randomUUID()))) {
      var body = family.request();
      body.put("recipients", List.of(recipient));
      var refused = coordinator().post("/reports", body);
      assertThat(refused.status()).as(recipient.toString()).isEqualTo(422);
      assertThat(refused.body().toString()).contains("recipients[0]");
    }
    var twice = family.request();
    twice.put("recipients", List.of(Map.of("reader", "COURT"), Map.of("reader", "COURT")));
    assertThat(coordinator().post("/reports", twice).status()).isEqualTo(422);
    var foreign = family.request();
    foreign.put("withheldNotes", List.of(UUID.randomUUID()));
    assertThat(coordinator().post("/reports", foreign).status()).isEqualTo(422);

    var lawyer = family.lawyer(family.family().father(), "адв. Втори", "LAWYER");
    var both = family.request();
    both.put("recipients", List.of(Map.of("reader", "VISITING_LAWYER")));
    assertThat(coordinator().post("/reports", both).status()).isEqualTo(422);
    var one = Map.of("reader", "VISITING_LAWYER", "representativeId", lawyer);
    var report = family.drafted(Map.of("recipients", List.of(one)));
    var end = Map.of("until", today().minusDays(1));
    var path = family.family().path() + "/representatives/" + lawyer;
    assertThat(ok(coordinator().get(path), 200).text("reach")).contains("Адвокатска");
    assertThat(ok(coordinator().get(family.family().path() + "/representatives"), 200).body())
        .hasToString(
            ok(coordinator().get(family.family().path() + "/representatives"), 200)
                .body()
                .toString())
        .satisfies(list -> assertThat(list.toString()).doesNotContain("Адвокатска"));
    ok(coordinator().post(path + "/end", end), 200);
    assertThat(coordinator().post(path + "/end", end).problem()).isEqualTo("representative-ended");
    assertThat(coordinator().post(path(report) + "/release", Map.of()).problem())
        .isEqualTo("no-such-recipient");
  }

  /** NACCC: of a supported visit attendance is told, and nothing else. */
  @Test
  void ofSupportedVisitsAttendanceAloneIsTold() {
    var family = ReportedFamily.after("SUPPORTED");
    var report = family.drafted(Map.of("summary", "Детето се усмихна."));
    assertThat(coordinator().post(path(report) + "/release", Map.of()).problem())
        .isEqualTo("report-attendance-only");
    assertThat(print(report, "COURT")).doesNotContain("усмихна");
    ok(coordinator().replace(path(report), edit(family, "")), 200);

    var text = print(release(report), "COURT");

    assertThat(text)
        .contains("подкрепено посещение", "14:07", "съобщава само")
        .doesNotContain("Бележки", "усмихна");
  }

  @Test
  void aCourtsLiaisonFetchesTheReleasedCopyOfThatCourtAndSeesNothingElse() {
    var family = ReportedFamily.afterAVisit();
    var report = family.drafted(Map.of("summary", "Тайната на автора"));
    var pdf = copy(report, "COURT").path("pdf").asText().replaceFirst("^/api/v1", "");
    assertThat(as("liaison").get(path(report)).status()).isEqualTo(404);
    assertThat(as("liaison").get(pdf).status()).isEqualTo(404);
    assertThat(listed("liaison")).doesNotContain(report.id().toString());

    var released = release(report);

    assertThat(listed("liaison")).contains(report.id().toString());
    var seen = ok(as("liaison").get(path(report)), 200).body();
    assertThat(seen.path("copies")).hasSize(1);
    assertThat(seen.toString())
        .doesNotContain("Тайната", family.family().caseId().toString())
        .doesNotContain(family.family().mother().toString(), "author", "facts", "hints");
    assertThat(bytes(as("liaison"), released, "COURT"))
        .isEqualTo(bytes(coordinator(), released, "COURT"));
    var parents =
        copy(released, "VISITING_PARENT").path("pdf").asText().replaceFirst("^/api/v1", "");
    assertThat(as("liaison").get(parents).status()).isEqualTo(404);
    for (var verb : List.of("submit", "release")) {
      assertThat(as("liaison").post(path(report) + "/" + verb, Map.of()).status()).isEqualTo(403);
    }
    assertThat(as("liaison").get(family.family().path() + "/reports").status()).isEqualTo(403);
    assertThat(as("worker").get(path(report)).status()).isEqualTo(404);
    assertThat(as("coordinator.b").get(pdf).status()).isEqualTo(404);
    assertThat(ok(coordinator().get(family.family().path() + "/reports"), 200).body().toString())
        .contains(report.id().toString());
  }

  @Test
  void numbersHaveNoGapsAndNoDoublesHoweverManyAreReleasedAtOnce() {
    var family = ReportedFamily.afterAVisit();
    var year = today().getYear();
    var drafts = new ArrayList<Answer>();
    var to = List.of(Map.of("reader", "COURT"));
    IntStream.range(0, 8).forEach(any -> drafts.add(family.drafted(Map.of("recipients", to))));
    ok(coordinator().post(path(drafts.get(7)) + "/discard", Map.of("reason", "Излишен")), 200);

    var raced =
        AtOnce.run(16, i -> coordinator().post(path(drafts.get(i % 8)) + "/release", Map.of()));

    assertThat(raced).allSatisfy(answer -> assertThat(answer.status()).isIn(200, 422));
    assertThat(raced.stream().filter(answer -> answer.status() == 200)).hasSize(7);
    List<String> numbers =
        Jdbi.create(TestCenter.database().asOwner())
            .withHandle(
                handle ->
                    handle
                        .createQuery(
                            """
                            SELECT number FROM court_report
                            WHERE center_id = :center AND number LIKE :year ORDER BY number
                            """)
                        .bind("center", TestCenter.founding().centerA())
                        .bind("year", year + "-%")
                        .mapTo(String.class)
                        .list());
    assertThat(numbers)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, numbers.size())
                .mapToObj(number -> String.format("%d-%04d", year, number))
                .toList());
  }

  private static Map<String, Object> settings(boolean fourEyes, List<Map<String, String>> own) {
    return Map.of("fourEyes", fourEyes, "warningDays", 7, "cautions", own);
  }

  private static Map<String, String> caution(String language, String text) {
    return Map.of("language", language, "text", text);
  }

  private static Map<String, Object> edit(ReportedFamily family, String summary) {
    var body = new HashMap<>(family.request());
    body.remove("caseId");
    body.put("recipients", List.of(Map.of("reader", "COURT")));
    body.put("introduction", "");
    body.put("summary", summary);
    body.put("answers", List.of());
    return body;
  }

  private static String visitNotes(ReportedFamily family) {
    var visits = ok(coordinator().get("/visits?caseId=" + family.family().caseId()), 200);
    return "/visits/" + visits.body().path("items").get(0).path("id").asText() + "/notes";
  }

  private static com.fasterxml.jackson.databind.JsonNode trail(String subject) {
    return ok(as("auditor").get("/audit?subject=" + subject), 200).body();
  }

  private static List<String> listed(String reader) {
    var items = ok(as(reader).get("/reports?limit=200"), 200).body().path("items");
    return StreamSupport.stream(items.spliterator(), false)
        .map(item -> item.path("id").asText())
        .toList();
  }

  private static List<String> work(String user, UUID subject) {
    var items = ok(as(user).get("/work-queue"), 200).body().path("items");
    return StreamSupport.stream(items.spliterator(), false)
        .filter(item -> item.path("subjectId").asText().equals(subject.toString()))
        .map(item -> item.path("kind").asText())
        .toList();
  }
}
