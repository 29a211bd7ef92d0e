package org.contactcenter.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.contactcenter.core.Role;
import org.contactcenter.report.paper.Pdf;
import org.contactcenter.rights.GlassHouse.House;
import org.contactcenter.rights.Sentinels.Kind;
import org.contactcenter.rights.Sentinels.Planted;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.Api;
import org.contactcenter.testing.Operation;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.Test;

/**
 * The whole API swept for words planted in every field of families: every operation, by every role
 * of two centers and signed out, on the records of every family; whatever is answered, printed or
 * logged is held against the map of rights. A new operation is swept without being named here.
 */
class SweepIT {
  private static final GlassHouse HOUSE = new GlassHouse("swept_house");
  private static final List<PlantedFamily> FAMILIES =
      List.of(HOUSE.mine, HOUSE.other, HOUSE.foreign);

  /** These change who may see what, or who is signed in; their own tests tell of them. */
  private static final Set<String> CHANGES_RIGHTS = Set.of("assign", "break-glass", "broken-glass");

  private static final Set<Kind> ON_NO_PAPER = Set.of(Kind.CONTACT, Kind.SPECIAL);

  /** What is typed below these paths; whatever is typed elsewhere is for who sees the case. */
  private static final Map<String, Kind> KINDS = kinds();

  /** In each center the coordinator's two, the case worker's and the supervisor's. */
  private static final int FEEDS = 8;

  private final Set<String> leaks = new TreeSet<>();
  private final Set<String> learnt = new TreeSet<>();
  private final Map<PlantedFamily, Addresses> addresses = new HashMap<>();
  private int calls;

  /** Who calls; nobody is signed in where there is no role. */
  private record Caller(Api api, Role role, String username, boolean second) {
    boolean may(Planted word) {
      return !username.isEmpty() && Rights.allow(role, username, second, word);
    }

    boolean mayCall(Operation operation) {
      var roles = operation.definition().path("x-roles");
      return roles.isEmpty() || (!username.isEmpty() && roles.toString().contains(role.name()));
    }

    @Override
    public String toString() {
      return username.isEmpty() ? "nobody" : username;
    }
  }

  @Test
  void nobodyLearnsWhatIsNotTheirs() {
    for (var family : FAMILIES) {
      var house = family.equals(HOUSE.foreign) ? HOUSE.second : HOUSE.first;
      addresses.put(family, new Addresses(HOUSE, house, family));
    }
    try (var log = new CapturedLog(HOUSE.sentinels)) {
      read();
      readFeeds();
      write();
      read();
      readFeeds();
      assertThat(log.leaks()).as("words in %s log lines", log.lines()).isEmpty();
    }
    assertThat(leaks).as("leaks in %s calls", calls).isEmpty();
    assertThat(calls).isGreaterThan(3_000);
    assertThat(learnt)
        .as("kinds that someone with the right did learn")
        .hasSize(Kind.values().length);
  }

  private void read() {
    Operation.all().stream()
        .filter(operation -> operation.method().equals("GET"))
        .forEach(operation -> callers().forEach(caller -> read(operation, caller)));
  }

  private void read(Operation operation, Caller caller) {
    for (var family : worthTrying(operation, caller)) {
      var query = new Example(operation, known(family), field -> "x").query();
      for (var address : addresses(operation, family, caller)) {
        judge(operation, caller, caller.api().get(address));
        if (!query.isEmpty()) {
          judge(operation, caller, caller.api().get(address + query));
        }
      }
    }
  }

  /** What a feed tells is told to whoever has its address: to nobody in particular. */
  private void readFeeds() {
    var feed =
        Operation.all().stream()
            .filter(operation -> operation.path().endsWith("{token}.ics"))
            .findFirst()
            .orElseThrow();
    var nobody = new Caller(HOUSE.center.signedOut(), Role.NETWORK, "", false);
    var read =
        callers()
            .flatMap(caller -> Stream.of("MINE", "CENTER").map(kind -> feed(caller, kind)))
            .flatMap(List::stream)
            .map(address -> HOUSE.center.signedOut().get(address))
            .peek(answer -> judge(feed, nobody, answer))
            .filter(answer -> answer.header("Content-Type").contains("calendar"))
            .count();
    assertThat(read).as("feeds").isEqualTo(FEEDS);
  }

  private static List<String> feed(Caller caller, String kind) {
    var made = caller.api().post("/calendars", Map.of("kind", kind));
    return made.status() == 201 ? List.of(made.text("url")) : List.of();
  }

  private void write() {
    Operation.all().stream()
        .filter(operation -> !operation.method().equals("GET"))
        .filter(operation -> CHANGES_RIGHTS.stream().noneMatch(operation.path()::contains))
        .filter(operation -> !operation.path().matches("/(me|sessions|users)(/.*)?"))
        .forEach(operation -> callers().forEach(caller -> write(operation, caller)));
  }

  private void write(Operation operation, Caller caller) {
    for (var family : worthTrying(operation, caller)) {
      for (var address : addresses(operation, family, caller)) {
        var body =
            new Example(operation, known(family), field -> typed(operation, family, field, caller))
                .body();
        var api = operation.needsMatch() ? matching(caller.api(), address) : caller.api();
        judge(operation, caller, api.send(operation.method(), address, body.orElse(null)));
      }
    }
  }

  /** Who may never call it is turned away before anything is looked at: once is enough. */
  private static List<PlantedFamily> worthTrying(Operation operation, Caller caller) {
    if (!caller.mayCall(operation)) {
      return List.of(HOUSE.mine);
    }
    return caller.second() ? List.of(HOUSE.mine, HOUSE.foreign) : FAMILIES;
  }

  private List<String> addresses(Operation operation, PlantedFamily family, Caller caller) {
    var all = addresses.get(family).of(operation.path());
    return caller.mayCall(operation) ? all : all.subList(0, Math.min(1, all.size()));
  }

  private static Api matching(Api api, String address) {
    var tag = api.get(address).header("ETag");
    return tag.isEmpty() ? api : api.with("If-Match", tag);
  }

  /** What the caller types, a sentinel as well where it concerns a family. */
  private static String typed(
      Operation operation, PlantedFamily family, String field, Caller caller) {
    var path = operation.path();
    boolean ofFamily = path.matches("/(cases|visits|incidents|people)/.*");
    return ofFamily
        ? HOUSE.sentinels.plant(
            family.name(), kind(path, field), path + " " + field, caller.toString())
        : "Дума";
  }

  private static Kind kind(String path, String field) {
    return switch (field) {
      case "givenName", "familyName" -> Kind.NAME;
      case "needs" -> Kind.NEED;
      default ->
          KINDS.entrySet().stream()
              .filter(each -> path.contains(each.getKey()))
              .findFirst()
              .map(Map.Entry::getValue)
              .orElse(Kind.CASE);
    };
  }

  private static Map<String, Object> known(PlantedFamily family) {
    var house = family.equals(HOUSE.foreign) ? HOUSE.second : HOUSE.first;
    var known = new HashMap<String, Object>(new Records(HOUSE, house, family).known());
    known.put("q", "Zqx");
    known.put("for", "FILE");
    known.put(Example.ALL_TEXTS, true);
    known.put("email", "someone@example.org");
    known.put("current", "a wrong sentence");
    return known;
  }

  private static Map<String, Kind> kinds() {
    var kinds = new LinkedHashMap<String, Kind>();
    kinds.put("special", Kind.SPECIAL);
    kinds.put("contact", Kind.CONTACT);
    kinds.put("legal-hold", Kind.HOLD);
    kinds.put("release-hold", Kind.HOLD);
    kinds.put("safety-plan", Kind.SAFETY);
    kinds.put("/notes/{noteId}/amend", Kind.AMENDMENT);
    kinds.put("/notes", Kind.NOTE);
    kinds.put("/cancel", Kind.CANCELLATION);
    kinds.put("/visits", Kind.VISIT);
    kinds.put("/incidents", Kind.INCIDENT);
    return kinds;
  }

  private static Stream<Caller> callers() {
    var signedOut = new Caller(HOUSE.center.signedOut(), Role.NETWORK, "", false);
    return Stream.concat(
        Stream.of(HOUSE.first, HOUSE.second).flatMap(SweepIT::staff), Stream.of(signedOut));
  }

  private static Stream<Caller> staff(House house) {
    return Stream.of(Role.values())
        .map(
            role ->
                new Caller(
                    HOUSE.as(house, role), role, house.user(role), house.equals(HOUSE.second)));
  }

  private void judge(Operation operation, Caller caller, Answer answer) {
    calls++;
    assertThat(answer.status()).as(operation + " by " + caller).isLessThan(500);
    var type = answer.header("Content-Type");
    for (var text : texts(type, answer.bytes())) {
      for (var word : HOUSE.sentinels.in(text)) {
        boolean onPaper = !type.contains("json") && !isOwnCopy(operation);
        if (!(caller.may(word) || isReported(operation, caller, word))
            || (onPaper && ON_NO_PAPER.contains(word.kind()))) {
          leaks.add(
              "%s tells %s (%s) of %s by %s"
                  .formatted(operation, word.field(), word.kind(), word.family(), caller));
        } else {
          learnt.add(word.kind().name());
        }
      }
    }
    answer.headers().map().forEach((name, values) -> judgeHeader(operation, name, values));
  }

  /** What is handed to the very person it is about tells them how they are reached. */
  private static boolean isOwnCopy(Operation operation) {
    return operation.path().equals("/people/{personId}/export.pdf");
  }

  private static boolean isReported(Operation operation, Caller caller, Planted word) {
    return operation.path().equals("/reports/{id}/{copy}.pdf")
        && caller.role() == Role.COURT_LIAISON
        && !caller.username().isEmpty()
        && Rights.isReported(caller.second(), word);
  }

  private void judgeHeader(Operation operation, String name, List<String> values) {
    if (!HOUSE.sentinels.in(values.toString()).isEmpty()) {
      leaks.add(operation + " tells in its header " + name);
    }
  }

  private static List<String> texts(String type, byte[] body) {
    if (type.contains("pdf")) {
      return List.of(Pdf.text(body));
    }
    return type.contains("zip") || type.contains("spreadsheet")
        ? unpacked(body)
        : List.of(new String(body, StandardCharsets.UTF_8));
  }

  private static List<String> unpacked(byte[] archive) {
    var texts = new ArrayList<String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        var bytes = zip.readAllBytes();
        texts.addAll(texts(entry.getName().endsWith(".pdf") ? "pdf" : "", bytes));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return texts;
  }

  /** Keeps the harness honest: the password of the tests is no sentinel. */
  @Test
  void theWordsAreFoundHoweverALineIsBroken() {
    var word = HOUSE.sentinels.plant("mine", Kind.CASE, "test", "nobody");

    assertThat(HOUSE.sentinels.in("… " + word.substring(0, 4) + "-\n " + word.substring(4)))
        .extracting(Planted::word)
        .containsExactly(word);
    assertThat(HOUSE.sentinels.in(TestCenter.PASSWORD)).isEmpty();
  }
}
