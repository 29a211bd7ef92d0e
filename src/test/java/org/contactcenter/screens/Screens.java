package org.contactcenter.screens;

import static java.util.Map.entry;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.contactcenter.referral.ReferralFixture;
import org.contactcenter.report.court.ReportedFamily;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.visit.VisitFixture;
import org.contactcenter.visit.plan.PlanFixture;

/** Every screen of the interface, for a family that has been through everything. */
final class Screens {
  private static final Path APP = Path.of("src", "main", "web", "src", "app");
  private static final Pattern ROUTE = Pattern.compile("path: '([^'*]+)'");
  private static final Pattern RECORD = Pattern.compile(":\\w+");
  private static final String ANYBODY = "";

  /** A route a line, as the interface's own list has it, under who has it open. */
  private static final Map<String, String> ROUTES_OF =
      Map.of(
          ANYBODY,
          """
          /sign-in
          /apply
          /join
          /status
          /sign
          /password
          """,
          "coordinator",
          """
          /
          /cases
          /cases/:case
          /cases/:case/people
          /cases/:case/people/:personId
          /cases/:case/basis
          /cases/:case/safety
          /cases/:case/visits
          /cases/:case/papers
          /cases/:case/timeline
          /cases/:case/plans/new
          /cases/:case/plans/:plan
          /referrals
          /referrals/new
          /referrals/:referral
          /referrals/:referral/duplicates
          /referrals/:referral/screen
          /timetable
          /timetable/find?case=:case
          /timetable/closings
          /timetable/attention
          /timetable/proposals
          /timetable/proposals/:proposal
          /visits/:visit
          /incidents
          /incidents/new?visit=:visit
          /incidents/:incident
          /figures
          /messages
          /reports
          /reports/new
          /reports/visits
          /reports/cases/:case
          /reports/:report
          /broken-glass
          /account
          /second-factor
          """,
          "admin",
          """
          /settings
          /settings/center
          /settings/sites
          /settings/rooms
          /settings/rooms/:room
          /settings/opening-hours
          /settings/courts
          /settings/staff
          /settings/staff/:staff
          /settings/staff/:staff/hours
          /settings/staff/:staff/terms
          /settings/interpreters
          /settings/interpreters/:interpreter
          /settings/visit-needs
          /settings/visits
          /settings/timetable
          /settings/screening
          /settings/incidents
          /settings/court-reports
          /settings/texts
          /settings/message-templates
          /settings/message-templates/:kind
          /settings/messages
          /settings/mail
          /settings/doors
          /settings/sign-in
          /settings/retention
          /users
          /users/new
          /users/:staff
          """,
          "auditor",
          """
          /
          /audit
          /audit/verify
          """,
          "supervisor",
          """
          /
          /visits/:visit
          """,
          "liaison",
          """
          /
          /referrals
          /referrals/new
          /reports
          """,
          "frontdesk",
          """
          /
          """);

  private final Map<String, Object> records;

  private Screens() {
    // First, as the visit is held on a day on which the referred child may have grown up.
    var referral = ReferralFixture.aReferral().receivedBy(coordinator());
    var told = ReportedFamily.afterAVisit();
    var family = told.family().caseId();
    records =
        Map.ofEntries(
            entry(":case", family),
            entry(":personId", told.family().father()),
            entry(":visit", firstOf("/visits?caseId=" + family)),
            entry(":incident", firstOf("/incidents?caseId=" + family)),
            entry(":report", told.drafted(Map.of("summary", "Първи текст")).id()),
            entry(":referral", referral),
            entry(":plan", PlanFixture.aPlan(told.family(), VisitFixture.aFreshDay()).made().id()),
            entry(":proposal", askedProposal()),
            entry(":room", VisitFixture.room(1)),
            entry(":staff", VisitFixture.user("supervisor")),
            entry(":interpreter", interpreter()),
            entry(":kind", "VISIT_REMINDER"));
  }

  /**
   * One of them.
   *
   * @param username who has it open; empty for who is not signed in
   * @param address with the records in their places
   */
  record Screen(String username, String route, String address) {
    boolean isFor(String name) {
      return username.equals(name);
    }

    @Override
    public String toString() {
      return "%s for %s".formatted(route, username.isEmpty() ? "anybody" : username);
    }
  }

  static List<Screen> all() {
    var screens = new Screens();
    return ROUTES_OF.entrySet().stream()
        .flatMap(each -> each.getValue().lines().map(route -> screens.of(each.getKey(), route)))
        .toList();
  }

  /** All that the interface has, by its own list, each from its last fixed part on. */
  static List<String> routes() {
    try (var files = Files.list(APP)) {
      return files
          .map(Screens::read)
          .filter(text -> text.contains("lazy: "))
          .flatMap(text -> ROUTE.matcher(text).results())
          .map(found -> found.group(1))
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Screen of(String username, String route) {
    var address =
        RECORD
            .matcher(route)
            .replaceAll(found -> Objects.requireNonNull(records.get(found.group())).toString());
    return new Screen(username, route, address);
  }

  /** Made by nobody here, so that it never gets further than being asked for. */
  private static UUID askedProposal() {
    return ok(coordinator().post("/timetable-proposals", Map.of("weeks", 1)), 201).id();
  }

  private static UUID interpreter() {
    var details = Map.of("name", "Преводачка", "languages", List.of("lt"), "adult", true);
    return ok(TestCenter.as("admin").post("/interpreters", details), 201).id();
  }

  private static UUID firstOf(String list) {
    var items = ok(coordinator().get(list), 200).body().path("items");
    return UUID.fromString(items.path(0).path("id").asText());
  }
}
