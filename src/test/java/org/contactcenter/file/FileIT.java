package org.contactcenter.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.activeCourtCase;
import static org.contactcenter.casefile.CaseFixture.assign;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.testing.TestCenter.as;

import java.net.URLEncoder;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.Features;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.Api;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.visit.note.VisitUnderWay;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FileIT {
  private static final Map<String, Object> NOTHING = Map.of();
  private static final int MEGABYTE = 1 << 20;

  @AfterEach
  void resetClock() {
    TestCenter.clock().reset();
  }

  @Test
  void aFileIsKeptWithWhatIsKnownOfItAndReadBack() throws Exception {
    var family = activeCourtCase();
    var content = large(3 * MEGABYTE + 17);
    var created = ok(upload(family.path(), content, "name=scan.bin&kind=COURT_ORDER"), 201);
    var file = family.path() + "/files/" + created.id();

    assertThat(created.header("Location")).endsWith(file);
    var known = ok(coordinator().get(file), 200);
    assertThat(known.text("name")).isEqualTo("scan.bin");
    assertThat(known.text("kind")).isEqualTo("COURT_ORDER");
    assertThat(known.text("type")).isEqualTo("PNG");
    assertThat(known.body().path("size").asInt()).isEqualTo(content.length);
    assertThat(known.text("sha256"))
        .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
    assertThat(known.text("uploadedBy")).isEqualTo(account("coordinator"));
    assertThat(known.text("uploadedAt")).isEqualTo(TestCenter.clock().instant().toString());
    assertThat(ok(coordinator().get(file + "/content"), 200).bytes()).isEqualTo(content);
    assertThat(ok(coordinator().get(family.path() + "/files"), 200).body().path("items"))
        .hasSize(1);
  }

  @TestFactory
  Stream<DynamicTest> theTypeIsWhatTheContentSaysWhateverTheHeaderSays() {
    return Map.of(
            "PDF", Uploaded.pdf(),
            "PNG", Uploaded.png("picture"),
            "JPEG", Uploaded.jpeg(),
            "TIFF", Uploaded.tiff(),
            "ODT", Uploaded.odt(),
            "DOCX", Uploaded.docx())
        .entrySet()
        .stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.getKey(),
                    () -> {
                      var family = activeCourtCase();
                      var created =
                          ok(upload(family.path(), each.getValue(), "name=x.exe&kind=OTHER"), 201);
                      assertThat(created.text("type")).isEqualTo(each.getKey());
                    }));
  }

  @Test
  void whatIsOfAnotherTypeIsRefusedAndNotKept() {
    var family = activeCourtCase();
    var pages =
        List.of(
            "<html><script>alert(1)</script></html>".getBytes(UTF_8),
            "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(UTF_8),
            "MZ\u0090 program".getBytes(UTF_8),
            "plain text".getBytes(UTF_8),
            Uploaded.zip(),
            Uploaded.docxWithMacros());
    for (var content : pages) {
      var refused = upload(family.path(), content, "name=order.pdf&kind=OTHER");
      assertThat(refused.status()).isEqualTo(422);
      assertThat(refused.problem()).isEqualTo("file-type");
    }
    assertThat(upload(family.path(), new byte[0], "name=x&kind=OTHER").status()).isEqualTo(400);
    assertThat(files(family)).isEmpty();
  }

  @Test
  void whatIsTooLargeIsRefusedAndNotKept() {
    var family = activeCourtCase();

    var refused = upload(family.path(), large(20 * MEGABYTE + 1), "name=x&kind=OTHER");

    assertThat(refused.status()).isEqualTo(413);
    assertThat(refused.problem()).isEqualTo("too-large");
    assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(files(family)).isEmpty();
    ok(upload(family.path(), large(20 * MEGABYTE), "name=x&kind=OTHER"), 201);
  }

  @Test
  void nameAndKindAreNeeded() {
    var path = activeCourtCase().path();
    for (var query :
        List.of(
            "kind=OTHER",
            "name=x",
            "name=x&kind=NOVEL",
            "name=&kind=OTHER",
            "name=a%2Fb&kind=OTHER",
            "name=a%0Ab&kind=OTHER")) {
      assertThat(upload(path, Uploaded.pdf(), query).status()).as(query).isEqualTo(400);
    }
  }

  @Test
  void theSameKeyKeepsItOnce() {
    var family = activeCourtCase();
    var api = coordinator().with("Idempotency-Key", "file-" + family.caseId());
    var first = ok(upload(api, family.path(), Uploaded.pdf(), "name=x&kind=OTHER"), 201);
    var again = ok(upload(api, family.path(), Uploaded.pdf(), "name=x&kind=OTHER"), 201);
    assertThat(again.id()).isEqualTo(first.id());
    assertThat(upload(api, family.path(), Uploaded.jpeg(), "name=x&kind=OTHER").problem())
        .isEqualTo("idempotency-key-reused");
    assertThat(files(family)).hasSize(1);
  }

  @Test
  void itIsServedToBeSavedAndShownOnlyInASandbox() {
    var family = activeCourtCase();
    var pdf = content(family, Uploaded.pdf());
    var odt = content(family, Uploaded.odt());

    for (var answer : List.of(coordinator().get(pdf), coordinator().get(odt + "?inline=true"))) {
      ok(answer, 200);
      assertThat(answer.header("Content-Disposition")).startsWith("attachment;");
    }
    var shown = ok(coordinator().get(pdf + "?inline=true"), 200);
    assertThat(shown.header("Content-Disposition"))
        .matches("inline; filename=\"file-[0-9a-f-]{36}\\.pdf\"");
    assertThat(shown.header("Content-Type")).isEqualTo("application/pdf");
    assertThat(shown.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(shown.headers().allValues("Content-Security-Policy"))
        .containsExactly("sandbox; default-src 'none'; frame-ancestors 'none'");
    assertThat(shown.header("Cache-Control")).contains("no-store");
  }

  @Test
  void everyDownloadIsInTheTrail() {
    var family = activeCourtCase();
    ok(coordinator().get(content(family, Uploaded.pdf())), 200);

    var timeline = ok(coordinator().get(family.path() + "/timeline?limit=200"), 200).body();

    assertThat(timeline.path("items").findValuesAsText("action"))
        .contains("file.added", "file.downloaded");
  }

  @Test
  void itBelongsToRecordsOfItsOwnCaseOnly() {
    var family = activeCourtCase();
    var order = first(family, "/orders");
    var agreement = first(family, "/agreements");
    var created =
        ok(upload(family.path(), Uploaded.pdf(), "name=x&kind=COURT_ORDER&orderId=" + order), 201);
    assertThat(created.text("orderId")).isEqualTo(order);
    var signed = "name=x&kind=SIGNED_FORM&agreementId=" + agreement;
    assertThat(ok(upload(family.path(), Uploaded.pdf(), signed), 201).text("agreementId"))
        .isEqualTo(agreement);

    var other = activeCourtCase();
    var foreign = "name=x&kind=OTHER&orderId=" + first(other, "/orders");
    refused("file-order-of-its-case", upload(family.path(), Uploaded.pdf(), foreign));
    refused("file-agreement-of-its-case", upload(other.path(), Uploaded.pdf(), signed));
    var unknown = "name=x&kind=OTHER&consentId=" + UUID.randomUUID();
    refused("file-consent-of-its-case", upload(family.path(), Uploaded.pdf(), unknown));
    var both = signed + "&orderId=" + order;
    refused("stored-file-of-one", upload(family.path(), Uploaded.pdf(), both));
  }

  @Test
  void anIdentityPaperIsOfAPersonOfTheCaseAndStandsInTheCopyOfTheirData() {
    var family = activeCourtCase();
    var paper = "name=Паспорт&kind=IDENTITY&personId=" + family.mother();
    var created = ok(upload(family.path(), Uploaded.jpeg(), escaped(paper)), 201);
    assertThat(created.text("personId")).isEqualTo(family.mother().toString());
    var form = "name=x&kind=SIGNED_FORM&agreementId=" + agreementOf(family, family.father());
    var signed = ok(upload(family.path(), Uploaded.pdf(), form), 201);
    var other = activeCourtCase();
    var refused = upload(other.path(), Uploaded.jpeg(), escaped(paper));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body().at("/violations/0/field").asText()).isEqualTo("personId");

    assertThat(filesOfCopy(family.mother())).containsExactly(created.id().toString());
    assertThat(filesOfCopy(family.father())).containsExactly(signed.id().toString());
    assertThat(filesOfCopy(other.mother())).isEmpty();
  }

  /** What has come of it lies sealed in the database before the rest is sent. */
  @Test
  void anUploadIsTakenInPartByPartAndNothingIsLeftOfOneThatBreaksOff() {
    var family = activeCourtCase();
    var seen = new ArrayList<Long>();
    var body = Uploaded.slowly(6 * MEGABYTE, () -> seen.add(putAside(family)));
    var whole = coordinator().raw("POST", family.path() + "/files?name=x&kind=PHOTO", body);

    assertThat(whole.status()).isEqualTo(201);
    assertThat(whole.body().path("size").asInt()).isEqualTo(6 * MEGABYTE);
    assertThat(seen.get(seen.size() - 1)).as("parts before the last was sent").isGreaterThan(2);
    assertThat(putAside(family)).isZero();
    assertThat(upload(family.path(), large(21 * MEGABYTE), "name=x&kind=OTHER").status())
        .isEqualTo(413);
    assertThat(putAside(family)).isZero();
  }

  @Test
  void whatANodeLeftBehindIsClearedAwayAfterADay() {
    var family = activeCourtCase();
    owner()
        .useHandle(
            handle ->
                handle.execute(
                    "INSERT INTO file_upload SELECT gen_random_uuid(), center_id, id, ? FROM case_file"
                        + " WHERE id = ?",
                    TestCenter.clock()
                        .instant()
                        .minus(Duration.ofHours(23))
                        .atOffset(ZoneOffset.UTC),
                    family.caseId()));
    var files = new FileModule(features().casefile, features().incident, FileSettings.DEFAULT);
    files.forgetUploads();
    assertThat(uploads(family)).isEqualTo(1);
    TestCenter.clock().advance(Duration.ofHours(2));
    files.forgetUploads();
    assertThat(uploads(family)).isZero();
  }

  @Test
  void rightsAreThoseOfTheCase() {
    var family = activeCourtCase();
    assign(family, "worker");
    var content = content(family, Uploaded.pdf());
    ok(as("worker").get(content), 200);
    assertThat(as("worker2").get(content).status()).isEqualTo(404);
    assertThat(upload(as("worker2"), family.path(), Uploaded.pdf(), "name=x&kind=OTHER").status())
        .isEqualTo(404);
    for (var role : List.of("supervisor", "frontdesk", "admin", "auditor")) {
      assertThat(as(role).get(content).status()).as(role).isEqualTo(403);
    }
    var elsewhere = activeCourtCase();
    var moved = content.replace(family.caseId().toString(), elsewhere.caseId().toString());
    assertThat(coordinator().get(moved).status()).isEqualTo(404);
  }

  @Test
  void itIsDeletedUnlessTheCaseIsHeld() {
    var family = activeCourtCase();
    var file = content(family, Uploaded.pdf()).replace("/content", "");
    ok(coordinator().post(family.path() + "/legal-hold", Map.of("reason", "Дело")), 200);
    refused("case-held", coordinator().delete(file));
    ok(coordinator().post(family.path() + "/release-hold", Map.of("reason", "Край")), 200);

    assertThat(coordinator().delete(file).status()).isEqualTo(204);

    assertThat(coordinator().get(file).status()).isEqualTo(404);
    assertThat(coordinator().get(file + "/content").status()).isEqualTo(404);
    var timeline = ok(coordinator().get(family.path() + "/timeline?limit=200"), 200).body();
    assertThat(timeline.path("items").findValuesAsText("action")).contains("file.deleted");
  }

  @Test
  void aFileOfAnIncidentIsItsAuthorsWhileItIsADraftAndFrozenWithIt() {
    var visit = VisitUnderWay.started("SUPERVISED");
    var author = visit.bySupervisor();
    var draft =
        Map.of(
            "caseId",
            visit.family().caseId(),
            "visitId",
            visit.id(),
            "severity",
            "MINOR",
            "category",
            "OTHER",
            "draft",
            true);
    var incident = "/incidents/" + ok(author.post("/incidents", draft), 201).id();
    var photo = "name=photo&kind=PHOTO";
    var gone = ok(upload(author, incident, Uploaded.jpeg(), photo), 201).id();
    var kept = ok(upload(author, incident, Uploaded.jpeg(), photo), 201).id();
    assertThat(coordinator().get(incident + "/files/" + kept).status()).isEqualTo(404);
    assertThat(author.delete(incident + "/files/" + gone).status()).isEqualTo(204);

    submit(author, incident, visit);

    refused("file-frozen", author.delete(incident + "/files/" + kept));
    refused("file-frozen", coordinator().delete(incident + "/files/" + kept));
    ok(coordinator().get(incident + "/files/" + kept + "/content"), 200);
    ok(upload(author, incident, Uploaded.pdf(), photo), 201);
    assertThat(ok(coordinator().get(incident + "/files"), 200).body().path("items")).hasSize(2);
    assertThat(files(visit.family())).isEmpty();
    assertThat(as("supervisor2").get(incident + "/files").status()).isEqualTo(404);
  }

  @Test
  void itsContentLiesSealedInTheDatabase() {
    var family = activeCourtCase();
    ok(upload(family.path(), Uploaded.png("SecretWordInAPicture"), "name=x&kind=PHOTO"), 201);
    var parts =
        Jdbi.create(TestCenter.database().asOwner())
            .withHandle(
                handle ->
                    handle
                        .createQuery("SELECT encode(sealed, 'escape') FROM stored_file_part")
                        .mapTo(String.class)
                        .list());
    assertThat(parts).isNotEmpty().noneMatch(part -> part.contains("SecretWord"));
  }

  @Test
  void aClosedCaseTakesNoFile() {
    var family = activeCourtCase();
    var file = content(family, Uploaded.pdf()).replace("/content", "");
    var close = Map.of("reason", "OTHER", "summary", "Край");
    ok(coordinator().post(family.path() + "/close", close), 200);

    refused("case-closed", upload(family.path(), Uploaded.pdf(), "name=x&kind=OTHER"));
    refused("case-closed", coordinator().delete(file));
    ok(coordinator().get(file + "/content"), 200);
  }

  private static void submit(Api author, String incident, VisitUnderWay visit) {
    var whole =
        Map.of(
            "visitId", visit.id(),
            "severity", "MINOR",
            "category", "OTHER",
            "occurredAt", TestCenter.clock().instant().toString(),
            "people", List.of(),
            "description", "Счупена чаша.",
            "actionTaken", "Пометено.");
    ok(author.replace(incident, whole), 200);
    ok(author.post(incident + "/submit", NOTHING), 200);
  }

  private static String escaped(String query) {
    return query.replace("Паспорт", URLEncoder.encode("Паспорт", UTF_8));
  }

  private static String agreementOf(Family family, UUID person) {
    for (var item :
        ok(coordinator().get(family.path() + "/agreements"), 200).body().path("items")) {
      if (item.path("personId").asText().equals(person.toString())) {
        return item.path("id").asText();
      }
    }
    throw new AssertionError("nobody has signed");
  }

  private static List<String> filesOfCopy(UUID person) {
    var copy = ok(coordinator().get("/people/" + person + "/export"), 200).body();
    for (var section : copy.path("sections")) {
      if (section.path("name").asText().equals("files")) {
        return section.findParents("name").stream()
            .filter(field -> field.path("name").asText().equals("fileId"))
            .map(field -> field.path("value").asText())
            .toList();
      }
    }
    return List.of();
  }

  private static long putAside(Family family) {
    return count("file_upload_part p JOIN file_upload u ON u.id = p.upload_id", family);
  }

  private static long uploads(Family family) {
    return count("file_upload u", family);
  }

  private static long count(String tables, Family family) {
    return owner()
        .withHandle(
            handle ->
                handle
                    .createQuery("SELECT count(*) FROM " + tables + " WHERE u.case_id = :id")
                    .bind("id", family.caseId())
                    .mapTo(Long.class)
                    .one());
  }

  private static Jdbi owner() {
    return Jdbi.create(TestCenter.database().asOwner());
  }

  private static Features features() {
    return TestCenter.features();
  }

  private static byte[] large(int size) {
    return Arrays.copyOf(Uploaded.png("picture"), size);
  }

  private static Answer upload(String owner, byte[] content, String query) {
    return upload(coordinator(), owner, content, query);
  }

  private static Answer upload(Api api, String owner, byte[] content, String query) {
    var typed = api.with("Content-Type", "text/html");
    return typed.raw("POST", owner + "/files?" + query, Uploaded.body(content));
  }

  private static String content(Family family, byte[] content) {
    var created = ok(upload(family.path(), content, "name=x&kind=OTHER"), 201);
    return family.path() + "/files/" + created.id() + "/content";
  }

  private static List<String> files(Family family) {
    var list = ok(coordinator().get(family.path() + "/files"), 200);
    return list.body().path("items").findValuesAsText("id");
  }

  private static String first(Family family, String list) {
    var body = ok(coordinator().get(family.path() + list), 200).body();
    return body.path("items").path(0).path("id").asText();
  }

  private static void refused(String code, Answer answer) {
    assertThat(answer.problem()).as(() -> answer.body().toString()).isEqualTo(code);
    assertThat(answer.status()).isEqualTo(422);
  }

  private static String account(String username) {
    return TestCenter.founding().users().get(username).toString();
  }
}
