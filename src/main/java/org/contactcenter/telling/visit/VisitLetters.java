package org.contactcenter.telling.visit;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.contactcenter.calendar.invitation.Invitation;
import org.contactcenter.calendar.invitation.InvitationWriter;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.center.Center;
import org.contactcenter.center.Centers;
import org.contactcenter.core.Language;
import org.contactcenter.core.Messages;
import org.contactcenter.core.Scope;
import org.contactcenter.notification.CalendarPart;
import org.contactcenter.notification.Letter;
import org.contactcenter.notification.MessageKind;
import org.contactcenter.notification.Recipient;
import org.contactcenter.telling.wording.InWords;
import org.contactcenter.telling.wording.TemplateKind;
import org.contactcenter.telling.wording.Wording;
import org.contactcenter.visit.booking.Visit;

/** Writes to one person about one visit: when they themselves come, where, and nothing else. */
final class VisitLetters {
  private static final Messages MESSAGES = new Messages("telling");

  private final CaseParts cases;
  private final Centers centers;
  private final Wording wording;

  VisitLetters(CaseParts cases, Centers centers, Wording wording) {
    this.cases = cases;
    this.centers = centers;
    this.wording = wording;
  }

  /**
   * What a letter tells.
   *
   * @param arrivals of the addressee
   * @param former when they were to come before
   */
  record News(TemplateKind kind, Visit visit, Arrivals arrivals, Optional<Arrivals> former) {}

  /** One letter; for who wants invitations one for each of their arrivals, with its invitation. */
  List<Letter> write(Scope scope, News news, Addressee to) {
    if (!to.invitations() || news.kind() == TemplateKind.VISIT_REMINDER) {
      return List.of(letter(scope, news, to, news.arrivals()));
    }
    var times = news.arrivals().each().toList();
    return IntStream.range(0, times.size())
        .mapToObj(
            number ->
                letter(scope, news, to, times.get(number))
                    .with(invitation(scope, news, to, number)))
        .toList();
  }

  /** What was called off at once: by itself, or all of it in one letter, by time. */
  List<Letter> calledOff(Scope scope, List<News> all, Addressee to) {
    if (all.size() == 1) {
      return write(scope, all.get(0), to);
    }
    var center = centers.of(scope);
    var sorted = all.stream().sorted(comparing(news -> news.arrivals().first())).toList();
    var lines =
        sorted.stream()
            .map(news -> inWords(news.arrivals(), to.language(), center.timeZone()))
            .collect(joining("\n"));
    var values = Map.of("list", lines, "center", center.name(), "phone", center.phone());
    var letter = letter(scope, TemplateKind.VISITS_CANCELLED, to, values);
    var last = sorted.get(sorted.size() - 1);
    return List.of(
        letter
            .inCase(last.visit().caseId())
            .about(last.visit().id(), ids(sorted))
            .until(last.arrivals().first()));
  }

  private static String ids(List<News> all) {
    return all.stream().map(news -> news.visit().id().toString()).collect(joining(" "));
  }

  private Letter letter(Scope scope, TemplateKind kind, Addressee to, Map<String, String> values) {
    return Letter.of(
        MessageKind.valueOf(kind.name()),
        Recipient.person(to.personId(), to.address()),
        to.language(),
        wording.text(scope, kind, to.language(), values));
  }

  private Letter letter(Scope scope, News news, Addressee to, Arrivals told) {
    var center = centers.of(scope);
    var values =
        Map.of(
            "when", inWords(told, to.language(), center.timeZone()),
            "former",
                news.former()
                    .map(before -> inWords(before, to.language(), center.timeZone()))
                    .orElse(""),
            "place", place(center, news.visit(), to.language()),
            "center", center.name(),
            "phone", center.phone());
    var state = news.kind() == TemplateKind.VISIT_CANCELLED ? "" : news.arrivals().state();
    return letter(scope, news.kind(), to, values)
        .inCase(news.visit().caseId())
        .about(news.visit().id(), state)
        .until(told.first());
  }

  private CalendarPart invitation(Scope scope, News news, Addressee to, int number) {
    var center = centers.of(scope);
    var visit = news.visit();
    var invitation =
        new Invitation(
            identifier(visit.id(), to.personId(), number),
            visit.version(),
            news.arrivals().times().get(number),
            cases.ground().clock().instant().truncatedTo(ChronoUnit.SECONDS),
            cases.cases().get(scope, visit.caseId()).number(),
            place(center, visit, to.language()),
            new Invitation.Organizer(center.name(), organizer(center)),
            to.address());
    return news.kind() == TemplateKind.VISIT_CANCELLED
        ? new CalendarPart(InvitationWriter.CANCEL, InvitationWriter.cancel(invitation))
        : new CalendarPart(InvitationWriter.REQUEST, InvitationWriter.request(invitation));
  }

  /** Nobody can tell by it that two people are invited to the same visit. */
  private static UUID identifier(UUID visitId, UUID personId, int number) {
    var name = visitId + "/" + personId + "/" + number;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static URI organizer(Center center) {
    return center.email().matches("[^\\s@]+@[^\\s@]+")
        ? InvitationWriter.mailto(center.email())
        : URI.create("urn:uuid:" + center.id());
  }

  private static String place(Center center, Visit visit, Language language) {
    if (!visit.type().inHouse()) {
      return MESSAGES.text(language, "by-video");
    }
    return center.address().isBlank() ? center.name() : center.name() + ", " + center.address();
  }

  /** By the center's clock, such as "Monday, 9 March 2026, 15:45". */
  private static String inWords(Arrivals arrivals, Language language, ZoneId zone) {
    var first = arrivals.first().atZone(zone);
    var day = InWords.day(first.toLocalDate(), language);
    var clock = DateTimeFormatter.ofPattern("HH:mm", language.locale());
    return arrivals.times().size() == 1
        ? MESSAGES.text(language, "when.once", day, clock.format(first))
        : MESSAGES.text(
            language,
            "when.twice",
            day,
            clock.format(first),
            clock.format(arrivals.times().get(arrivals.times().size() - 1).atZone(zone)));
  }
}
