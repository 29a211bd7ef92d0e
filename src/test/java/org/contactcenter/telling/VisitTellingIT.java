package org.contactcenter.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.telling.Postbox.byMail;
import static org.contactcenter.telling.Postbox.fates;
import static org.contactcenter.telling.Postbox.messages;
import static org.contactcenter.telling.Postbox.reach;
import static org.contactcenter.visit.VisitFixture.aVisit;
import static org.contactcenter.visit.VisitFixture.at;
import static org.contactcenter.visit.VisitFixture.verb;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.report.paper.Pdf;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.visit.VisitFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VisitTellingIT {
  private static final Map<String, String> CANCEL =
      Map.of("by", "CHILD", "reason", "Детето е болно");

  @AfterEach
  void turnTheClockBack() {
    TestCenter.clock().reset();
  }

  @Test
  void eachParentReadsOfTheirOwnArrivalInTheirLanguageAndOfNothingElse() {
    try (var post = new Postbox()) {
      var family = CaseFixture.activeCourtCase();
      var mother = reach(family.mother(), byMail(false, "bg"));
      var father = reach(family.father(), byMail(false, "tr"));
      var day = aFreshDay();
      var visit = aVisit(family, day, "16:00").booked();
      assertThat(fates(family)).as("the booking they know of").isEmpty();

      ok(verb(visit, "move", Map.of("startsAt", at(day, "17:00"))), 200);
      assertThat(fates(family)).containsExactly("VISIT_MOVED WAITING", "VISIT_MOVED WAITING");

      var hers = post.deliver(mother).get(0);
      var his = post.deliver(father).get(0);
      assertThat(hers.subject()).isEqualTo("Съобщение за Вас");
      assertThat(his.subject()).isEqualTo("Size bir ileti var");
      assertThat(hers.text()).contains("16:45", "18:15", "15:45", "Център Хасково");
      assertThat(hers.text()).doesNotContain("17:00", "18:00", "16:00");
      assertThat(his.text()).contains("17:00", "16:00").doesNotContain("16:45", "15:45", "18:");
      for (var mail : List.of(hers, his)) {
        assertThat(mail.text()).doesNotContain("Фамилия", "Мария", "Елена", "Петър");
      }

      var copy = ok(coordinator().get("/people/" + family.father() + "/export"), 200).body();
      assertThat(copy.path("sections").findValuesAsText("name")).contains("messages", "messaging");
      assertThat(copy.findValuesAsText("value"))
          .contains(his.text().replace("\r\n", "\n").strip(), "VISIT_MOVED", "SENT", "EMAIL");
      assertThat(copy.toString()).doesNotContain("16:45", "15:45", mother);
      var paper = "/people/" + family.father() + "/export.pdf?language=en";
      assertThat(Pdf.text(ok(coordinator().get(paper), 200).bytes()))
          .contains("Messages sent to you", "appointment changed", "by e-mail", "16:00")
          .doesNotContain("16:45", mother);
    }
  }

  @Test
  void whatWasMovedOrCalledOffMeanwhileIsNotSentAndNobodyLearnsWhy() {
    try (var post = new Postbox()) {
      var family = CaseFixture.activeCourtCase();
      var father = reach(family.father(), byMail(false, "bg"));
      var day = aFreshDay();
      var visit = aVisit(family, day, "12:00").booked();
      ok(verb(visit, "move", Map.of("startsAt", at(day, "13:00"))), 200);
      ok(verb(visit, "move", Map.of("startsAt", at(day, "14:00"))), 200);
      ok(verb(visit, "cancel", CANCEL), 200);

      var received = post.deliver(father);

      assertThat(fates(family))
          .containsExactlyInAnyOrder(
              "VISIT_CANCELLED SENT", "VISIT_MOVED WITHDRAWN", "VISIT_MOVED WITHDRAWN");
      assertThat(received).hasSize(1);
      assertThat(received.get(0).text()).contains("14:00").doesNotContain("болно");
    }
  }

  @Test
  void nobodyIsWrittenToAgainstTheirWordNorAtAFormerAddress() {
    try (var post = new Postbox()) {
      var family = CaseFixture.activeCourtCase();
      var shared = Map.of("channel", "EMAIL", "emailShared", true, "invitations", true);
      var mother = reach(family.mother(), shared);
      var father = reach(family.father(), byMail(false, "bg"));
      var visit = aVisit(family, aFreshDay(), "12:00").booked();
      ok(verb(visit, "cancel", CANCEL), 200);
      assertThat(fates(family)).containsExactly("VISIT_CANCELLED WAITING");
      var contact = Map.of("email", "another@example.org", "confidential", true);
      ok(coordinator().replace("/people/" + family.father() + "/contact", contact), 200);

      assertThat(post.deliver(mother)).isEmpty();
      assertThat(post.deliver(father)).isEmpty();
      assertThat(fates(family)).containsExactly("VISIT_CANCELLED WITHDRAWN");
      assertThat(messages(family).get(0).path("setback").asText()).isEqualTo("OUTDATED");
    }
  }

  /** Agendia #277: whatever the number of nodes. Two days before, and one day before. */
  @Test
  void everyoneIsRemindedOnceOfWhatIsTwoDaysAndOneDayAway() {
    try (var post = new Postbox()) {
      var family = CaseFixture.activeCourtCase();
      var father = reach(family.father(), byMail(false, "hu"));
      var day = aFreshDay();
      aVisit(family, day, "12:00").booked();
      var start = Instant.parse(at(day, "12:00"));
      TestCenter.clock().set(start.minus(Duration.ofDays(2)).minusSeconds(1));
      remind();
      assertThat(post.deliver(father)).isEmpty();

      TestCenter.clock().advance(Duration.ofSeconds(1));
      remind();
      remind();
      assertThat(post.deliver(father)).hasSize(1);
      TestCenter.clock().set(start.minus(Duration.ofHours(24)));
      remind();
      TestCenter.clock().advance(Duration.ofHours(1));
      remind();
      var reminders = post.deliver(father);
      assertThat(reminders).hasSize(2);
      assertThat(reminders.get(1).text()).contains("Emlékeztetjük", "12:00");
      assertThat(reminders.get(1).subject()).isEqualTo("Üzenet az Ön részére");

      var late = aVisit(family, day, "17:00").booked();
      remind();
      assertThat(post.deliver(father)).as("booked since").hasSize(2);
      ok(verb(late, "cancel", CANCEL), 200);
    }
  }

  /** RFC 5546: a request, a higher sequence for another time, and the same entry taken back. */
  @Test
  void whoWantsInvitationsGetsTheirOwnArrivalAndLosesItAgain() throws Exception {
    try (var post = new Postbox()) {
      var family = CaseFixture.activeCourtCase();
      var number = ok(coordinator().get(family.path()), 200).text("number");
      var mother = reach(family.mother(), byMail(true, "bg"));
      var father = reach(family.father(), byMail(true, "bg"));
      var day = aFreshDay();
      var visit = aVisit(family, day, "12:00").booked();

      assertThat(post.deliver(mother).stream().map(mail -> start(event(mail))))
          .containsExactlyInAnyOrder(at(day, "11:45"), at(day, "13:15"));
      var invited = post.deliver(father).get(0);
      assertThat(invited.type()).contains("text/calendar").contains("method=REQUEST");
      var entry = event(invited);
      assertThat(start(entry)).isEqualTo(at(day, "12:00"));
      assertThat(value(entry, Property.SUMMARY)).isEqualTo(number);
      assertThat(value(entry, Property.LOCATION)).startsWith("Център Хасково");
      assertThat(entry.getProperty(Property.DTEND)).isEmpty();
      assertThat(entry.getProperty(Property.DESCRIPTION)).isEmpty();
      assertThat(value(entry, Property.ATTENDEE)).isEqualTo("mailto:" + father);
      assertThat(entry.getProperties(Property.ATTENDEE)).hasSize(1);
      assertThat(entry.getProperty(Property.ORGANIZER)).isPresent();

      ok(verb(visit, "move", Map.of("startsAt", at(day, "14:00"))), 200);
      var moved = event(post.deliver(father).get(1));
      ok(verb(visit, "cancel", CANCEL), 200);
      var last = post.deliver(father).get(2);
      var cancelled = event(last);

      assertThat(last.type()).contains("method=CANCEL");
      assertThat(value(cancelled, Property.STATUS)).isEqualTo("CANCELLED");
      assertThat(start(moved)).isEqualTo(at(day, "14:00"));
      assertThat(Stream.of(entry, moved, cancelled).map(each -> value(each, Property.UID)))
          .containsOnly(value(entry, Property.UID));
      assertThat(Stream.of(entry, moved, cancelled).map(VisitTellingIT::sequence))
          .isSorted()
          .doesNotHaveDuplicates();
    }
  }

  /** Of entries in a calendar each is taken back by itself (RFC 5546, 3.2.5). */
  @Test
  void whatIsCalledOffAtOnceIsToldInOneMailToEach() {
    try (var post = new Postbox()) {
      var family = CaseFixture.activeCourtCase();
      var mother = reach(family.mother(), byMail(true, "bg"));
      var father = reach(family.father(), byMail(false, "hu"));
      var day = aFreshDay();
      aVisit(family, day, "12:00").booked();
      aVisit(family, day.plusDays(1), "13:00").booked();
      aVisit(family, day.plusDays(2), "14:00").booked();
      post.deliver(mother);

      var suspension = Map.of("reason", "Спор");
      ok(coordinator().post(family.path() + "/suspend", suspension), 200);

      var his = post.deliver(father);
      assertThat(his).hasSize(1);
      assertThat(his.get(0).text())
          .containsSubsequence("elmaradnak", "12:00", "13:00", "14:00", "Център Хасково")
          .doesNotContain("11:45", "Спор", "Елена");
      assertThat(his.get(0).calendar()).isEmpty();
      assertThat(post.deliver(mother).stream().map(Postbox.Mail::type))
          .filteredOn(type -> type.contains("method=CANCEL"))
          .as("two ways to three visits")
          .hasSize(6);
      assertThat(fates(family)).filteredOn(fate -> fate.startsWith("VISITS_")).hasSize(1);
    }
  }

  @Test
  void whoBeginsToWantInvitationsIsInvitedToWhatWasBookedBefore() {
    try (var post = new Postbox()) {
      var family = CaseFixture.activeCourtCase();
      var father = reach(family.father(), byMail(false, "bg"));
      var day = aFreshDay();
      aVisit(family, day, "12:00").booked();
      ok(verb(aVisit(family, day.plusDays(1), "12:00").booked(), "cancel", CANCEL), 200);
      aVisit(family, day.plusDays(2), "12:00").booked();

      reach(family.father(), byMail(true, "bg"));
      reach(family.father(), byMail(true, "tr"));

      assertThat(
              post.deliver(father).stream()
                  .filter(mail -> mail.type().contains("method=REQUEST"))
                  .map(mail -> start(event(mail))))
          .containsExactlyInAnyOrder(at(day, "12:00"), at(day.plusDays(2), "12:00"));
    }
  }

  @Test
  void aCenterChoosesWhetherWhenAndInWhatWords() {
    var admin = TestCenter.as("admin");
    var template = "/settings/message-templates/VISIT_CANCELLED/bg";
    assertThat(coordinator().put(template, Map.of("body", "{when}")).status()).isEqualTo(403);
    for (var wrong : List.of("Няма час.", "{when} {street}")) {
      assertThat(admin.replace(template, Map.of("body", wrong)).status()).isEqualTo(422);
    }
    ok(admin.replace(template, Map.of("body", "Отпада: {when} ({center})")), 200);
    try (var post = new Postbox()) {
      var family = CaseFixture.activeCourtCase();
      var father = reach(family.father(), byMail(false, "bg"));
      var visit = aVisit(family, aFreshDay(), "12:00").booked();
      ok(verb(visit, "cancel", CANCEL), 200);
      assertThat(post.deliver(father).get(0).text())
          .startsWith("Отпада: ")
          .contains("12:00 ч.")
          .endsWith("(Център Хасково)");

      silence(true);
      ok(verb(aVisit(family, aFreshDay(), "12:00").booked(), "cancel", CANCEL), 200);
      assertThat(fates(family)).containsExactly("VISIT_CANCELLED SENT");
    } finally {
      silence(false);
      ok(admin.delete(template), 204);
    }
    assertThat(ok(coordinator().get(template), 200).body().path("ownWords").asBoolean()).isFalse();
  }

  @Test
  void theWordsOfAMessageAreForWhoeverMayReachThePerson() {
    var family = CaseFixture.activeCourtCase();
    reach(family.father(), byMail(false, "bg"));
    ok(verb(aVisit(family, aFreshDay(), "12:00").booked(), "cancel", CANCEL), 200);
    var listed = messages(family).get(0);
    assertThat(listed.has("text") || listed.has("to")).isFalse();
    var path = "/messages/" + listed.path("id").asText();

    assertThat(ok(coordinator().get(path), 200).text("to")).startsWith("p" + family.father());
    assertThat(TestCenter.as("worker2").get(path).status()).isEqualTo(404);
    assertThat(TestCenter.as("worker2").get(family.path() + "/messages").status()).isEqualTo(404);
    assertThat(TestCenter.as("supervisor").get(path).status()).isEqualTo(403);
    assertThat(TestCenter.as("coordinator.b").get(path).status()).isEqualTo(404);
    CaseFixture.assign(family, "worker2");
    ok(TestCenter.as("worker2").get(path), 200);
    var refused = coordinator().post(path + "/retry", Map.of());
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.problem()).isEqualTo("message-not-failed");
    assertThat(ok(coordinator().get("/messages?status=WAITING&kind=VISIT_CANCELLED"), 200).body())
        .isNotEmpty();
  }

  private static void silence(boolean silent) {
    var body =
        Map.of("reminderHours", List.of(48, 24), "visitNotices", !silent, "digestAt", "07:00");
    ok(TestCenter.as("admin").replace("/settings/messages", body), 200);
  }

  /** Three nodes at once. */
  private static void remind() {
    var nodes =
        Stream.generate(TestCenter::features)
            .limit(3)
            .map(
                node -> CompletableFuture.runAsync(() -> node.telling.families().reminders().run()))
            .toList();
    nodes.forEach(CompletableFuture::join);
  }

  private static CalendarComponent event(Postbox.Mail mail) {
    return parse(mail.calendar()).getComponents(Component.VEVENT).get(0);
  }

  private static Calendar parse(String text) {
    try {
      assertThat(text.split("\r\n"))
          .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
      return new CalendarBuilder().build(new StringReader(text));
    } catch (IOException | ParserException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static String start(CalendarComponent event) {
    return Instant.parse(
            value(event, Property.DTSTART)
                .replaceFirst("(\\d{4})(\\d\\d)(\\d\\dT\\d\\d)(\\d\\d)(\\d\\dZ)", "$1-$2-$3:$4:$5"))
        .toString();
  }

  private static String value(CalendarComponent event, String property) {
    return event.getRequiredProperty(property).getValue();
  }

  private static int sequence(CalendarComponent event) {
    return Integer.parseInt(value(event, Property.SEQUENCE));
  }

  private static LocalDate aFreshDay() {
    var day = VisitFixture.aFreshDay();
    TestCenter.clock().set(day.minusDays(7).atTime(8, 0).toInstant(ZoneOffset.UTC));
    return day;
  }
}
